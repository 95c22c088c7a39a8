package kaijidesk.letters.page;

/**
 * Some data deflated apart from all other, so that it can be kept and laid between any other pieces
 * of a zlib stream.
 *
 * @param deflated whole bytes of raw deflate, not final
 * @param length how many bytes they inflate to
 * @param sum Adler-32 of those bytes
 */
record Piece(byte[] deflated, int length, int sum) {}
