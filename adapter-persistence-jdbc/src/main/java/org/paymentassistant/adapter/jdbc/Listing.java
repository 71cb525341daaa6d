package org.paymentassistant.adapter.jdbc;

import java.util.ArrayList;
import java.util.List;
import org.paymentassistant.domain.listing.ListPage;
import org.paymentassistant.domain.listing.ListQuery;

/**
 * A table as a list in pages; it has the columns company and search.
 *
 * @param select what is taken from it, up to its name
 * @param order the columns that order it, unique together
 */
record Listing(String select, String order) {

    <T> ListPage<T> page(Sql sql, Sql.Mapping<T> mapping, ListQuery query) {
        StringBuilder statement = new StringBuilder(select).append(" WHERE company = ?");
        List<Object> parameters = new ArrayList<>();
        parameters.add(query.company().value());
        for (String word : query.words()) {
            statement.append(" AND POSITION(? IN search) > 0");
            parameters.add(word);
        }
        statement.append(" ORDER BY ").append(order).append(" LIMIT ? OFFSET ?");
        parameters.add(query.size() + 1);
        parameters.add(query.offset());
        return ListPage.of(sql.list(mapping, statement.toString(), parameters.toArray()), query);
    }
}
