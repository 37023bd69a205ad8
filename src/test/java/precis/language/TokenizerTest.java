package precis.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '^',
            value = {
                "Putin's aides didn't go. ~ Putin|'s|aides|did|n't|go|.",
                "We can’t, they’ll not. ~ We|ca|n’t|,|they|’ll|not|.",
                "They cannot wait. ~ They|can|not|wait|.",
                "“It is over,” he said. ~ “|It|is|over|,|”|he|said|.",
                "a war-torn, pre-war town ~ a|war|-|torn|,|pre-war|town",
                "the U.S. Senate at 5 p.m. ~ the|U.S.|Senate|at|5|p.m.",
                "Gen. Milley and V. Pant ~ Gen.|Milley|and|V.|Pant",
                "He said no. No. 10 said no. ~ He|said|no|.|No.|10|said|no|.",
                "up 3.5% to $1,200.50 ~ up|3.5|%|to|$|1,200.50",
                "5km, 10am and 3bn ~ 5|km|,|10|am|and|3|bn",
                "won 2-1 in 2019-20 on 2020-03-05 ~ won|2|-|1|in|2019|-|20|on|2020-03-05",
                "said—no, and so–on -- then... ~ said|—|no|,|and|so|–|on|--|then|...",
                "(Reuters) [sic] {x} ~ (|Reuters|)|[|sic|]|{|x|}",
                "see https://example.org/a-b?c=d, or bbc.co.uk. ~ see|https://example.org/a-b?c=d|,|or|bbc.co.uk|.",
                "a.b@example.com and @handle #tag ~ a.b@example.com|and|@handle|#tag",
                "the end.The start in 1999.It was ~ the|end|.|The|start|in|1999|.|It|was",
                "and/or either/or 1/2 ~ and|/|or|either|/|or|1/2",
                "What?! No!! ~ What|?!|No|!!",
                "'til dawn, rock 'n' roll ~ 'til|dawn|,|rock|'|n|'|roll",
                "the workers' union ~ the|workers|'|union"
            })
    void cutsAsTheTreebanksDo(String text, String expected) {
        assertThat(tokens(text)).isEqualTo(expected);
    }

    @Test
    void marksAloneAreTokens() {
        assertThat(tokens("- ... \" ' . ,")).isEqualTo("-|...|\"|'|.|,");
    }

    @Test
    void aWordOfAMillionLettersIsCutInPieces() {
        Tokens tokens = new Tokens("a-".repeat(500_000));
        new Tokenizer(tokens).tokenize(0, tokens.text.length());
        assertThat(tokens.end[tokens.size - 1]).isEqualTo(1_000_000);
    }

    @Test
    void neverCutsBetweenSurrogates() {
        Tokens tokens = new Tokens("a" + "😀".repeat(300));
        new Tokenizer(tokens).tokenize(0, tokens.text.length());
        for (int i = 1; i < tokens.size; i++) {
            assertThat(Character.isLowSurrogate(tokens.firstChar(i))).isFalse();
        }
    }

    private static String tokens(String text) {
        Tokens tokens = new Tokens(text);
        new Tokenizer(tokens).tokenize(0, text.length());
        StringBuilder joined = new StringBuilder();
        for (int i = 0; i < tokens.size; i++) {
            joined.append(i == 0 ? "" : "|").append(tokens.form(i));
        }
        return joined.toString();
    }
}
