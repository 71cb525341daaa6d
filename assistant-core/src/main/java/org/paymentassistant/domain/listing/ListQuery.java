package org.paymentassistant.domain.listing;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.paymentassistant.domain.company.CompanyId;

/**
 * Asks for one page of a company's list. Immutable.
 *
 * @param company whose list
 * @param words what each item must hold, all of them, as {@link SearchText} writes it; at most 5; none for all items
 * @param page which page, 0 for the first, at most 999
 * @param size how many items a page has, 1 to 100
 */
public record ListQuery(CompanyId company, List<String> words, int page, int size) {

    private static final int MOST_WORDS = 5;
    private static final int LONGEST_WORD = 60;
    private static final int LAST_PAGE = 999;
    private static final int MOST_ITEMS = 100;

    public ListQuery {
        Objects.requireNonNull(company, "company");
        words = List.copyOf(words);
        if (page < 0 || page > LAST_PAGE || size < 1 || size > MOST_ITEMS || words.size() > MOST_WORDS) {
            throw new IllegalArgumentException("no page of a list");
        }
    }

    /** A query with what a person typed to search; what is too much of it is left out. */
    public static ListQuery of(CompanyId company, String typed, int page, int size) {
        List<String> words = Arrays.stream(SearchText.fold(typed).split(" "))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, Math.min(LONGEST_WORD, word.length())))
                .limit(MOST_WORDS)
                .toList();
        return new ListQuery(company, words, Math.max(0, Math.min(LAST_PAGE, page)), size);
    }

    /** How many items come before the page. */
    public int offset() {
        return page * size;
    }

    /** Whether an item with the given search text is asked for. */
    public boolean matches(String searchText) {
        return words.stream().allMatch(searchText::contains);
    }
}
