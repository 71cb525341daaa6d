package org.paymentassistant.adapter.extraction.mention;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.paymentassistant.adapter.extraction.text.Plain;

/** Makes dates of their written parts. */
final class DateNotation {

    static final int EARLIEST = 1970;
    static final int LATEST = 2060;

    private static final Map<String, Integer> MONTHS = months();

    private DateNotation() {}

    /** The month of a name or its abbreviation in any of the languages, empty where it is none. */
    static Optional<Integer> month(String name) {
        String plain = Plain.compact(name);
        Integer exact = MONTHS.get(plain);
        return Optional.ofNullable(exact);
    }

    static Optional<LocalDate> date(int year, int month, int day) {
        int full = year < 100 ? 2000 + year : year;
        if (full < EARLIEST || full > LATEST) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(full, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Map<String, Integer> months() {
        String[] names = {
            "january jan janvier janv januar jan januari gennaio gen enero ene janeiro leden ledna stycznia styczen tammikuu"
                    + " jaenner janner tammikuuta",
            "february feb fevrier fevr fev februar februari febbraio febrero fevereiro unor unora lutego luty helmikuu"
                    + " febr feber helmikuuta",
            "march mar mars marz maerz mrz maart mrt marzo marco brezen brezna marca marzec maaliskuu maaliskuuta mrch",
            "april apr avril avr aprile abril abr duben dubna kwietnia kwiecien huhtikuu huhtikuuta",
            "may mai mei maggio mag mayo maio kveten kvetna maja maj toukokuu toukokuuta",
            "june jun juin juni giugno giu junio junho cerven cervna czerwca czerwiec kesakuu kesakuuta",
            "july jul juillet juil juli luglio lug julio julho cervenec cervence lipca lipiec heinakuu heinakuuta",
            "august aug aout agosto ago augustus srpen srpna sierpnia sierpien elokuu elokuuta augusti",
            "september sep sept septembre settembre set septiembre setiembre setembro zari wrzesnia wrzesien syyskuu"
                    + " syyskuuta",
            "october oct octobre oktober okt ottobre ott octubre outubro rijen rijna pazdziernika pazdziernik lokakuu"
                    + " lokakuuta out",
            "november nov novembre noviembre novembro listopad listopadu listopada marraskuu marraskuuta",
            "december dec decembre dezember dez dicembre dic diciembre dezembro prosinec prosince grudnia grudzien"
                    + " joulukuu joulukuuta desember des"
        };
        Map<String, Integer> months = new java.util.HashMap<>();
        for (int i = 0; i < names.length; i++) {
            for (String name : names[i].split(" ", -1)) {
                months.put(name, i + 1);
            }
        }
        return Map.copyOf(months);
    }
}
