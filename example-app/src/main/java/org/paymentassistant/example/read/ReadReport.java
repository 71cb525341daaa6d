package org.paymentassistant.example.read;

import java.nio.file.Path;
import org.paymentassistant.port.in.UnderstandDocument.Understanding;

/**
 * What reading one file gave.
 *
 * @param file as it was named on the command line
 * @param understanding what was found
 * @param millis how long it took
 */
public record ReadReport(Path file, Understanding understanding, long millis) {}
