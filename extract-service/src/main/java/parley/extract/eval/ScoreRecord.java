// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.eval;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * The F1 scores a set of articles had when somebody last wrote them down, to tell whether they have dropped since.
 *
 * @param articles how many articles the set had
 * @param gold how many gold events
 * @param f1 by type and level, such as {@code claim.found}, with three digits; without those that have no value
 */
public record ScoreRecord(int articles, int gold, Map<String, Double> f1) {

    /** The file's name in an evaluation folder. */
    public static final String FILE = "scores.properties";

    public ScoreRecord {
        f1 = Collections.unmodifiableMap(new TreeMap<>(f1));
    }

    /** The scores of a set as they are now. */
    public static ScoreRecord of(EvalReport report) {
        Map<String, Double> f1 = new TreeMap<>();
        int gold = 0;
        for (Map.Entry<EventType, TypeScore> type : report.total().types().entrySet()) {
            gold += type.getValue().core() + type.getValue().optional();
            type.getValue().levels().forEach((level, counts) -> {
                if (!Double.isNaN(counts.f1())) {
                    f1.put(type.getKey().label() + "." + level.label(), Math.round(counts.f1() * 1000) / 1000.0);
                }
            });
        }
        return new ScoreRecord(report.articles().size(), gold, f1);
    }

    /**
     * Reads what stands in an evaluation folder.
     *
     * @throws EvalException when it is not there or no such record
     */
    public static ScoreRecord read(Path folder) {
        Path file = folder.resolve(FILE);
        Properties lines = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            lines.load(in);
        } catch (IOException e) {
            throw new EvalException(
                    "scores " + file + " cannot be read: " + e + "; write them by " + command(folder), e);
        }
        Map<String, Double> f1 = new TreeMap<>();
        try {
            for (String name : lines.stringPropertyNames()) {
                if (name.contains(".")) {
                    f1.put(name, Double.valueOf(lines.getProperty(name)));
                }
            }
            return new ScoreRecord(
                    Integer.parseInt(lines.getProperty("articles", "")),
                    Integer.parseInt(lines.getProperty("gold", "")),
                    f1);
        } catch (NumberFormatException e) {
            throw new EvalException(
                    "scores " + file + ": no number: " + e.getMessage() + "; write them anew by " + command(folder));
        }
    }

    /** Writes them into an evaluation folder. */
    public void write(Path folder) {
        List<String> lines = new ArrayList<>(List.of(
                "# SPDX-License-Identifier: Apache-2.0",
                "# Copyright the Parley authors",
                "# F1 of the articles here. A build in which one drops by more than 2 points fails; write them anew by",
                "# " + command(Path.of("DIR")),
                "articles=" + articles,
                "gold=" + gold));
        f1.forEach((name, value) -> lines.add(String.format(Locale.ROOT, "%s=%.3f", name, value)));
        Path file = folder.resolve(FILE);
        try {
            Files.write(file, lines);
        } catch (IOException e) {
            throw new EvalException("scores " + file + " cannot be written: " + e, e);
        }
    }

    /** Whether the other one tells of the same articles and gold, as far as their number shows. */
    public boolean sameSet(ScoreRecord other) {
        return articles == other.articles && gold == other.gold && f1.keySet().equals(other.f1.keySet());
    }

    /** Each score of the other one that differs from here, a line each: {@code claim.full 0.513 +0.028}. */
    public List<String> changes(ScoreRecord now) {
        List<String> changes = new ArrayList<>();
        now.f1.forEach((name, after) -> {
            double before = f1.getOrDefault(name, 0.0);
            if (Math.abs(after - before) >= 0.0005) {
                changes.add(String.format(Locale.ROOT, "%-18s %.3f %+.3f", name, after, after - before));
            }
        });
        return changes;
    }

    /**
     * What has dropped from here to the other one, a line each.
     *
     * @param tolerance by how much a score may drop
     */
    public List<String> drops(ScoreRecord now, double tolerance) {
        List<String> drops = new ArrayList<>();
        f1.forEach((name, before) -> {
            double after = now.f1.getOrDefault(name, 0.0);
            if (before - after > tolerance + 1e-9) {
                drops.add(String.format(Locale.ROOT, "F1 of %s dropped from %.3f to %.3f", name, before, after));
            }
        });
        return drops;
    }

    private static String command(Path folder) {
        return "./parley eval " + folder + " --record";
    }
}
