package org.safeguardingforms.oxfordshire;

import java.time.LocalDate;

/** Days that tests speak of. Each name says which day of the week it is; a test holds them to it. */
public final class Days {

    /** A leap day. */
    public static final LocalDate TUE_2000_02_29 = LocalDate.of(2000, 2, 29);

    /** A day like any other. */
    public static final LocalDate WED_2000_03_15 = LocalDate.of(2000, 3, 15);

    public static final LocalDate SUN_2010_02_28 = LocalDate.of(2010, 2, 28);
    public static final LocalDate MON_2010_03_01 = LocalDate.of(2010, 3, 1);
    public static final LocalDate TUE_2010_03_02 = LocalDate.of(2010, 3, 2);
    public static final LocalDate MON_2011_02_28 = LocalDate.of(2011, 2, 28);
    public static final LocalDate TUE_2011_03_01 = LocalDate.of(2011, 3, 1);
    public static final LocalDate WED_2011_03_02 = LocalDate.of(2011, 3, 2);
    public static final LocalDate TUE_2012_02_28 = LocalDate.of(2012, 2, 28);
    public static final LocalDate WED_2012_02_29 = LocalDate.of(2012, 2, 29);
    public static final LocalDate THU_2012_03_01 = LocalDate.of(2012, 3, 1);
    public static final LocalDate THU_2013_02_28 = LocalDate.of(2013, 2, 28);
    public static final LocalDate FRI_2013_03_01 = LocalDate.of(2013, 3, 1);
    public static final LocalDate SAT_2013_03_02 = LocalDate.of(2013, 3, 2);
    public static final LocalDate FRI_2014_02_28 = LocalDate.of(2014, 2, 28);
    public static final LocalDate SAT_2014_03_01 = LocalDate.of(2014, 3, 1);
    public static final LocalDate SUN_2014_03_02 = LocalDate.of(2014, 3, 2);
    public static final LocalDate SUN_2016_02_28 = LocalDate.of(2016, 2, 28);
    public static final LocalDate MON_2016_02_29 = LocalDate.of(2016, 2, 29);
    public static final LocalDate TUE_2016_03_01 = LocalDate.of(2016, 3, 1);
    public static final LocalDate WED_2018_02_28 = LocalDate.of(2018, 2, 28);
    public static final LocalDate THU_2018_03_01 = LocalDate.of(2018, 3, 1);
    public static final LocalDate FRI_2018_03_02 = LocalDate.of(2018, 3, 2);

    public static final LocalDate SUN_2010_03_14 = LocalDate.of(2010, 3, 14);
    public static final LocalDate MON_2010_03_15 = LocalDate.of(2010, 3, 15);
    public static final LocalDate TUE_2010_03_16 = LocalDate.of(2010, 3, 16);
    public static final LocalDate MON_2011_03_14 = LocalDate.of(2011, 3, 14);
    public static final LocalDate TUE_2011_03_15 = LocalDate.of(2011, 3, 15);
    public static final LocalDate WED_2011_03_16 = LocalDate.of(2011, 3, 16);
    public static final LocalDate THU_2013_03_14 = LocalDate.of(2013, 3, 14);
    public static final LocalDate FRI_2013_03_15 = LocalDate.of(2013, 3, 15);
    public static final LocalDate SAT_2013_03_16 = LocalDate.of(2013, 3, 16);
    public static final LocalDate FRI_2014_03_14 = LocalDate.of(2014, 3, 14);
    public static final LocalDate SAT_2014_03_15 = LocalDate.of(2014, 3, 15);
    public static final LocalDate SUN_2014_03_16 = LocalDate.of(2014, 3, 16);
    public static final LocalDate WED_2018_03_14 = LocalDate.of(2018, 3, 14);
    public static final LocalDate THU_2018_03_15 = LocalDate.of(2018, 3, 15);
    public static final LocalDate FRI_2018_03_16 = LocalDate.of(2018, 3, 16);

    private Days() {}
}
