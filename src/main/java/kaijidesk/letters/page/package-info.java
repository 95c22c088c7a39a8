/** Typesetting of Japanese business letters on A4: fonts, line breaking, blocks, pages, PDF. */
@NullMarked
package kaijidesk.letters.page;

import org.jspecify.annotations.NullMarked;
