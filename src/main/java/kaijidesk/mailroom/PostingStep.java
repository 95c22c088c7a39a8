package kaijidesk.mailroom;

/** What is done to a letter on its way; each once, and none is skipped but by its end. */
public enum PostingStep {
    /** 印刷. */
    PRINT(PostingState.TO_PRINT, PostingState.PRINTED),
    /** 封入, after letter and envelope were held against each other. */
    ENCLOSE(PostingState.PRINTED, PostingState.ENCLOSED),
    /** 差出. */
    HAND_OVER(PostingState.ENCLOSED, PostingState.HANDED_OVER),
    /** 配達の確認. */
    DELIVER(PostingState.HANDED_OVER, PostingState.DELIVERED),
    /** 返送の記録. */
    RETURN(PostingState.HANDED_OVER, PostingState.RETURNED),
    /** 返送への対応: what was done about the address. It stays a letter that came back. */
    SETTLE(PostingState.RETURNED, PostingState.RETURNED),
    /** 廃止: it must not go out. Possible until it is handed over; its number stays. */
    VOID(PostingState.ENCLOSED, PostingState.VOID);

    private final PostingState from;
    private final PostingState to;

    PostingStep(PostingState from, PostingState to) {
        this.from = from;
        this.to = to;
    }

    /** The state in which it can be done; of a void, the last one. */
    public PostingState from() {
        return from;
    }

    /** Whether it can be done in a state. */
    public boolean possible(PostingState state) {
        boolean notOut = state == PostingState.TO_PRINT || state == PostingState.PRINTED;
        return state == from || (this == VOID && notOut);
    }

    /** The state afterwards. */
    public PostingState to() {
        return to;
    }
}
