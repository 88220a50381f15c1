<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:fo="http://www.w3.org/1999/XSL/Format">
  <xsl:template match="/form">
    <fo:root font-family="Noto Sans" font-size="9pt" xml:lang="en-GB">
      <fo:layout-master-set>
        <fo:simple-page-master master-name="page" page-width="210mm" page-height="297mm" margin="18mm">
          <fo:region-body/>
        </fo:simple-page-master>
      </fo:layout-master-set>
      <fo:declarations>
        <x:xmpmeta xmlns:x="adobe:ns:meta/">
          <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
              <dc:title><xsl:value-of select="@title"/></dc:title>
            </rdf:Description>
          </rdf:RDF>
        </x:xmpmeta>
      </fo:declarations>
      <fo:page-sequence master-reference="page">
        <fo:flow flow-name="xsl-region-body"><xsl:apply-templates/></fo:flow>
      </fo:page-sequence>
    </fo:root>
  </xsl:template>
  <xsl:template match="h"><fo:block font-size="14pt" font-weight="bold" role="H1"><xsl:value-of select="."/></fo:block></xsl:template>
  <xsl:template match="p"><fo:block space-after="4pt"><xsl:value-of select="."/></fo:block></xsl:template>
  <xsl:template match="table">
    <fo:table table-layout="fixed" width="100%">
      <xsl:for-each select="head/c"><fo:table-column column-width="proportional-column-width(1)"/></xsl:for-each>
      <fo:table-header><xsl:apply-templates select="head"/></fo:table-header>
      <fo:table-body><xsl:apply-templates select="section | row | notes"/></fo:table-body>
    </fo:table>
  </xsl:template>
  <xsl:template match="head | row">
    <fo:table-row keep-together.within-page="always">
      <xsl:for-each select="c">
        <fo:table-cell border="0.75pt solid #445566" padding="2pt"><fo:block><xsl:value-of select="."/></fo:block></fo:table-cell>
      </xsl:for-each>
    </fo:table-row>
  </xsl:template>
  <xsl:template match="section | notes">
    <fo:table-row>
      <fo:table-cell number-columns-spanned="{count(../head/c)}" border="0.75pt solid #445566" padding="2pt">
        <fo:block font-weight="bold"><xsl:value-of select="."/></fo:block>
      </fo:table-cell>
    </fo:table-row>
  </xsl:template>
</xsl:stylesheet>
