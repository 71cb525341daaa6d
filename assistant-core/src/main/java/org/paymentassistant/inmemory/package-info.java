/**
 * In-memory adapters of all outbound ports: for tests, simulations and trials. They keep every promise of their ports but
 * to survive the end of the process. Start at {@link org.paymentassistant.inmemory.InMemoryStore} and {@link
 * org.paymentassistant.inmemory.InMemoryBank}.
 */
package org.paymentassistant.inmemory;
