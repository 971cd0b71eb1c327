// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import parley.extract.dossier.Dossiers;
import parley.extract.engine.Engine;
import parley.extract.text.Report;

/**
 * Articles a second on one thread: the whole engine, and for scale bare OpenNLP tokens and tags of the same text. An
 * article is the five seeds together cut to 1,650 tokens' worth of text, the mean of the genre.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
        value = 3,
        jvmArgsAppend = {"-Xmx256m", "-XX:+UseSerialGC"})
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
public class EngineSpeed {
    private static final LocalDate PUBLISHED = LocalDate.of(2025, 12, 4);

    private List<String> articles;
    private Engine engine;
    private TokenizerME tokenizer;
    private POSTaggerME tagger;

    /** Loads texts and models. */
    @Setup
    public void load() throws IOException {
        articles = Articles.ofMeanLength();
        if (articles.size() != Articles.COUNT) {
            throw new IllegalStateException("expected " + Articles.COUNT + " articles, have " + articles.size());
        }
        engine = Engine.load(Dossiers.builtIn());
        try (InputStream tokens = model("opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin");
                InputStream tags = model("opennlp-en-ud-ewt-pos-1.3-2.5.4.bin")) {
            tokenizer = new TokenizerME(new TokenizerModel(tokens));
            tagger = new POSTaggerME(new POSModel(tags));
        }
    }

    /** The whole engine. */
    @Benchmark
    @OperationsPerInvocation(Articles.COUNT)
    public void engine(Blackhole sink) {
        for (String article : articles) {
            sink.consume(engine.read(Report.of(article, PUBLISHED)));
        }
    }

    /** OpenNLP alone, line by line. */
    @Benchmark
    @OperationsPerInvocation(Articles.COUNT)
    public void bareTagging(Blackhole sink) {
        for (String article : articles) {
            article.lines().forEach(line -> sink.consume(tagger.tag(tokenizer.tokenize(line))));
        }
    }

    private static InputStream model(String name) {
        InputStream in = EngineSpeed.class.getResourceAsStream("/" + name);
        if (in == null) {
            throw new IllegalStateException(name + " is not on the class path");
        }
        return in;
    }
}
