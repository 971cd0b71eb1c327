// SPDX-License-Identifier: Apache-2.0
// Copyright the Parley authors
package parley.extract.attribution;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parley.extract.attribution.Source.Nature;

/** Who somebody without office is by what the text said before; one per article. */
final class Introductions {
    private static final int NEAR = 2;
    private final Map<String, Source> bySurname = new HashMap<>();
    private final Map<Speaker, Speaker> identified = new HashMap<>();
    private Source nameless;
    private int namelessAt;

    /** Notes a speaker known by office alone. */
    void note(List<Source> sources, int sentence) {
        Source only = sources.get(0);
        String name = only.speaker().name();
        boolean office = sources.size() == 1
                && only.nature() == Nature.PERSON
                && only.party() != null
                && Character.isLowerCase(name.charAt(name.lastIndexOf(' ') + 1));
        if (office) {
            nameless = only;
            namelessAt = sentence;
        }
    }

    /**
     * Who somebody without office is: bearer of the surname heard before, or of the office spoken of just before
     * ("Arland's envoy warned ... . Ana Berg said ...").
     */
    List<Source> introduce(List<Source> strangers, int sentence) {
        if (strangers.size() != 1 || strangers.get(0).nature() != Nature.PERSON) {
            return strangers;
        }
        Source stranger = strangers.get(0);
        String name = stranger.speaker().name();
        String surname = name.substring(name.lastIndexOf(' ') + 1);
        Source known = bySurname.get(surname);
        if (known == null && name.indexOf(' ') > 0 && Character.isUpperCase(surname.charAt(0))) {
            known = named(stranger, sentence);
            bySurname.put(surname, known);
        }
        return List.of(known == null ? stranger : known);
    }

    /** The speaker by the name that a later sentence gives him. */
    Source named(Source source) {
        Speaker known = identified.get(source.speaker());
        return known == null ? source : new Source(known, source.nature(), source.sex(), source.passage());
    }

    private Source named(Source stranger, int sentence) {
        boolean near = nameless != null && sentence - namelessAt <= NEAR && sentence > namelessAt;
        if (!near) {
            return stranger;
        }
        Speaker office = nameless.speaker();
        Speaker speaker = new Speaker(stranger.speaker().name(), office.role(), office.party(), office.rank());
        identified.put(office, speaker);
        nameless = null;
        return new Source(speaker, Nature.PERSON, stranger.sex(), stranger.passage());
    }
}
