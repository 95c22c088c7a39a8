package kaijidesk.letters.page;

/** A piece of a letter that flows down the page; the layouts are lists of these. */
public sealed interface Block
        permits LetterHead,
                Heading,
                Paragraph,
                RightBlock,
                NumberedList,
                Table,
                LabelledLines,
                Spacer,
                Rule,
                Together {

    /** What the block is to a reader who can't see it; the tag of its structure element. */
    Role role();
}
