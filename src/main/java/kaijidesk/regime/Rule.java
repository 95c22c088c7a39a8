package kaijidesk.regime;

/**
 * The numbered rules of the regime. Everything the desk allows, bars or explains names one of
 * these.
 */
public enum Rule {
    R1_00,
    R1_01,
    R1_02,
    R1_03,
    R1_04,
    R1_05,
    R2_01,
    R2_02,
    R2_03,
    R2_04,
    R2_05,
    R2_06,
    R2_07,
    R2_08,
    R2_09,
    R2_10,
    R2_11,
    R2_12,
    R2_13,
    R2_14,
    R2_15,
    R2_16,
    R2_17,
    R2_18,
    R2_19,
    R3_01,
    R3_02,
    R3_03,
    R3_04,
    R3_05,
    R3_06,
    R4_01,
    R4_02,
    R4_03,
    R4_04,
    R4_05,
    R5_01,
    R5_02,
    R5_03,
    R5_04,
    R5_05,
    R6_01,
    R6_02,
    R6_03,
    R6_04,
    R6_05,
    R6_06;

    /** The id as people write it: {@code R1.03}. */
    public String id() {
        return name().replace('_', '.');
    }

    /**
     * Reads an id such as {@code R1.03}.
     *
     * @throws IllegalArgumentException when no rule has that id
     */
    public static Rule of(String id) {
        return valueOf(id.replace('.', '_'));
    }

    @Override
    public String toString() {
        return id();
    }
}
