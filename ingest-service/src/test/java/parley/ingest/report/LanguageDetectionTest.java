// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.ingest.report;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.ingest.report.Reports.refusal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageDetectionTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "French|Les délégations se sont réunies lundi à Genève et sont convenues de se revoir dans deux semaines.",
                "German|Die Delegationen trafen sich am Montag in Genf und vereinbarten ein weiteres Treffen in zwei Wochen.",
                "Spanish|Las delegaciones se reunieron el lunes en Ginebra y acordaron volver a verse en dos semanas.",
                "Polish|Delegacje spotkały się w poniedziałek w Genewie i uzgodniły kolejne spotkanie za dwa tygodnie.",
                "Turkish|Heyetler pazartesi günü Cenevre'de bir araya geldi ve iki hafta içinde yeniden görüşmeye karar verdi.",
                "Russian|Делегации встретились в понедельник в Женеве и договорились встретиться снова через две недели.",
                "Ukrainian|Делегації зустрілися в понеділок у Женеві та домовилися зустрітися знову за два тижні.",
                "Arabic|اجتمعت الوفود يوم الاثنين في جنيف واتفقت على الاجتماع مرة أخرى في غضون أسبوعين.",
                "Hebrew|המשלחות נפגשו ביום שני בז'נבה והסכימו להיפגש שוב בתוך שבועיים.",
                "Chinese|各代表团星期一在日内瓦举行会谈，并同意在两周内再次举行会谈。"
            })
    void shouldNameTheLanguageWhenItIsNotEnglish(String language, String text) {
        // When
        Refusal refusal = refusal(() -> Reports.plain(text));

        // Then
        assertThat(refusal.reason()).isEqualTo(RefusalReason.OTHER_LANGUAGE);
        assertThat(refusal).hasMessageContaining("seems to be in " + language + ";");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The delegations met in Geneva on Monday and agreed to meet again within two weeks.",
                "Zelenskyy, Yermak and Umerov flew to Istanbul, where Erdogan and Fidan received them.",
                "Hezbollah and Hamas denied it; Netanyahu, Ben-Gvir and Smotrich said nothing about the Rafah crossing.",
                "He wrote \"договорились\", agreed, under the text and left the room before the others."
            })
    void shouldTakeEnglishWhenItIsFullOfForeignNames(String text) {
        assertThat(Reports.plain(text).getLanguage()).isEqualTo("en");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Talks failed.", "Moscou dit non.", "No deal, says Vance", "12 + 30 = 42 (!)", "\uD83D\uDE00"})
    void shouldTakeTheReportWithoutALanguageWhenTheTextIsTooShortToTell(String text) {
        assertThat(Reports.plain(text).getLanguage()).isNull();
    }

    @Test
    void shouldRefuseAShortTextWhenItsScriptIsNotLatin() {
        assertThat(refusal(() -> Reports.plain("Переговоры сорваны")).reason()).isEqualTo(RefusalReason.OTHER_LANGUAGE);
    }

    @Test
    void shouldRefuseALongTextWhenOnlyItsFirstLinesAreEnglish() {
        // Given
        String text = "Subscribe to our newsletter to read more of this.\n"
                + ("Die Delegationen trafen sich am Montag in Genf und vereinbarten ein weiteres Treffen. Keine Seite "
                                + "wollte sagen, was erreicht worden war, aber beide nannten die Stimmung sachlich. ")
                        .repeat(100);

        // Then
        assertThat(refusal(() -> Reports.plain(text))).hasMessageContaining("German");
    }

    @Test
    void shouldTakeTheReportWithoutALanguageWhenItIsAListOfNames() {
        assertThat(Reports.plain(
                                "Zelenskyy, Yermak, Umerov, Sybiha; Lavrov, Ushakov, Dmitriev, Medinsky; Witkoff, Rubio")
                        .getLanguage())
                .isNull();
    }
}
