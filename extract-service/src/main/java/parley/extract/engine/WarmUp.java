// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import parley.extract.text.Report;

/** Has an engine read a few hundred sentences before the first article comes, so that its code is compiled by then. */
public final class WarmUp {
    private static final String TEXT = "/parley/extract/warm-up.txt";
    private static final int READINGS = 120;

    private WarmUp() {}

    /** The engine, after it has read the sample text over and over; takes a few seconds on one core. */
    public static Engine of(Engine engine) {
        Report report = Report.of(text(), LocalDate.EPOCH);
        for (int i = 0; i < READINGS; i++) {
            engine.read(report);
        }
        return engine;
    }

    private static String text() {
        try (InputStream in = WarmUp.class.getResourceAsStream(TEXT)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(TEXT + " cannot be read", e);
        }
    }
}
