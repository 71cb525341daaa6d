/**
 * The contract suites of the outbound ports: an adapter proves itself by passing its port's suite.
 *
 * <p>A suite {@code XxxContract} is an interface whose default methods are tests. An adapter's test implements it and
 * gives what the abstract methods ask for: a fresh, empty adapter for each test, the same one within a test. A suite uses
 * only the ports that it asks for, so an adapter must not rely on rows of other ports. What an adapter lacks by its nature
 * it says by a gate, a method that gives true unless overridden.
 */
package org.paymentassistant.tck;
