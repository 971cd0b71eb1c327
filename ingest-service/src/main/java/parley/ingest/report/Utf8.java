// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.ingest.report;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Turns bytes into text, strictly: a letter that was replaced in silence would stand in the log for ever. */
public final class Utf8 {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Utf8() {}

    /**
     * The text of the bytes without a leading byte order mark.
     *
     * @param name what the bytes are, for messages
     * @throws Refusal naming the first byte that is wrong
     */
    public static String decode(String name, byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true);
        if (result.isError()) {
            throw new Refusal(
                    RefusalReason.NOT_UTF8,
                    "The " + name + " is not UTF-8: byte " + in.position() + " is 0x"
                            + Integer.toHexString(Byte.toUnsignedInt(bytes[in.position()]))
                            + ". Convert it to UTF-8 and send it again.");
        }
        out.flip();
        if (out.hasRemaining() && out.get(0) == BYTE_ORDER_MARK) {
            out.get();
        }
        return out.toString();
    }

    /** Refuses what UTF-8 or a line of text cannot hold: NUL characters and halves of surrogate pairs. */
    static void refuseBroken(String name, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                throw new Refusal(
                        RefusalReason.NOT_TEXT,
                        "The " + name + " holds a NUL character at position " + i + ". Send text, not binary data.");
            }
            if (Character.isSurrogate(c)) {
                if (!Character.isHighSurrogate(c)
                        || i + 1 == text.length()
                        || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    throw new Refusal(
                            RefusalReason.NOT_TEXT,
                            "The " + name + " holds half a surrogate pair at position " + i
                                    + ". Write the character whole, as UTF-8 or as two \\u escapes.");
                }
                i++;
            }
        }
    }
}
