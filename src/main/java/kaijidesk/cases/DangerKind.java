package kaijidesk.cases;

/** Why a disclosure could put somebody in danger. */
public enum DangerKind {
    /** 暴力・脅迫, and support measures for victims. */
    VIOLENCE,
    /** つきまとい. */
    STALKING,
    /** 未成年者. */
    MINOR
}
