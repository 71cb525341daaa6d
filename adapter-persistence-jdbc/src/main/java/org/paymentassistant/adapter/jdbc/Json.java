package org.paymentassistant.adapter.jdbc;

/** A value written by {@link ValueCodec}: ASCII only, stored as it is. */
record Json(String text) {}
