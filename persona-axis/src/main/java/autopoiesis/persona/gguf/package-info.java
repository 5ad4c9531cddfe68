/**
 * Files of language models in the GGUF format, versions 2 and 3, little-endian: mapped into memory,
 * checked as a whole before anything is handed out, and read as metadata and as rows of floats.
 *
 * <p>Nothing that a file says is believed before it is held against the file's length, so that a
 * hostile file costs no more memory than its own metadata and ends in a {@link
 * autopoiesis.persona.gguf.GgufException} that names the file, the byte and what was expected.
 *
 * <p>Source: the GGUF specification (ggml-org/ggml, docs/gguf.md) and, for the layouts of blocks
 * and the order of their floating-point operations, ggml's reference functions dequantize_row_*.
 */
@NullMarked
package autopoiesis.persona.gguf;

import org.jspecify.annotations.NullMarked;
