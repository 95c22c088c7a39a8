package kaijidesk.cases;

import java.time.LocalDate;

/**
 * That the papers of a case were destroyed: the only end of their life, since they are never
 * returned (R2.08, R6.03).
 *
 * @param on which day
 * @param method how
 * @param recorded who recorded it, with the note
 */
public record Destruction(LocalDate on, Method method, Decision recorded) {
    /** How papers are destroyed. */
    public enum Method {
        /** 裁断. */
        SHREDDING,
        /** 溶解. */
        PULPING,
        /** 焼却. */
        INCINERATION
    }
}
