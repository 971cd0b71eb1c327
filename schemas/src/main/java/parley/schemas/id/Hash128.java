// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.schemas.id;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * A 128-bit hash of a list of texts, written as 32 lower-case hex digits: the first half of SHA-256 over the parts, each
 * preceded by its length in bytes so that no two lists run together. A null part differs from an empty one. Thread-safe.
 */
public final class Hash128 {
    private static final int BYTES = 16;

    private Hash128() {}

    /** The hash of the parts in their order. */
    public static String of(String... parts) {
        return of(Arrays.asList(parts));
    }

    /** The hash of the parts in their order; parts may be null. */
    public static String of(List<String> parts) {
        MessageDigest digest = sha256();
        for (String part : parts) {
            byte[] bytes = part == null ? new byte[0] : part.getBytes(StandardCharsets.UTF_8);
            digest.update(ByteBuffer.allocate(Integer.BYTES)
                    .putInt(part == null ? -1 : bytes.length)
                    .array());
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
