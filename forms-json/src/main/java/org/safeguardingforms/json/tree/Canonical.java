package org.safeguardingforms.json.tree;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.erdtman.jcs.JsonCanonicalizer;
import org.safeguardingforms.edition.Digest;
import org.safeguardingforms.json.FormsJsonException;
import tools.jackson.databind.JsonNode;

/** Digests over canonical JSON (RFC 8785): the order of members and white space make no difference, any content does. */
public final class Canonical {

    private Canonical() {}

    /** The digest of a tree. */
    public static Digest digest(JsonNode json) {
        return digest(new String(JsonText.line(json), StandardCharsets.UTF_8));
    }

    /** The digest of the text of a document that was read as JSON. */
    public static Digest digest(String document) {
        try {
            byte[] canonical = new JsonCanonicalizer(document).getEncodedUTF8();
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(canonical);
            return new Digest("sha256:" + HexFormat.of().formatHex(hash));
        } catch (IOException e) {
            throw new FormsJsonException("A document that was read as JSON cannot be made canonical.", e);
        } catch (NoSuchAlgorithmException e) {
            throw new FormsJsonException("This Java runtime has no SHA-256.", e);
        }
    }
}
