/**
 * Keeps what the assistant must remember in a relational database: H2 in PostgreSQL mode or PostgreSQL. Begin with {@link
 * org.paymentassistant.adapter.jdbc.JdbcPersistence}.
 */
@NullMarked
package org.paymentassistant.adapter.jdbc;

import org.jspecify.annotations.NullMarked;
