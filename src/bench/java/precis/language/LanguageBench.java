package precis.language;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long a text of so many words takes, as the program runs: the first compiler alone, the simple collector. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"})
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class LanguageBench {
    private static final String PARAGRAPH = """
            On Monday Anna Berg, the foreign minister of Norland, said that talks with the Harbour Union in Port Lund had \
            failed. "We offered what we could," she told reporters, "and they walked out." A spokesman for the union, Ola \
            Stad, denied it: the government, he said, had never made an offer that was worth the name. According to the \
            police, forty people who had blocked the gates were arrested.

            """;
    private static final int PARAGRAPH_WORDS = 60;

    @Param({"300", "600", "3000", "30000", "300000"})
    public int words;

    private String text = "";

    @Setup
    public void makeText() {
        text = PARAGRAPH.repeat(words / PARAGRAPH_WORDS);
    }

    @Benchmark
    public Syntax analyse() {
        return Language.english().analyse(text);
    }
}
