package org.paymentassistant.example.picture;

import org.paymentassistant.domain.document.Content;

/**
 * A page's picture. Immutable.
 *
 * @param number counted from 1
 * @param width in PDF points, in which places on the page are given too
 * @param height in PDF points
 * @param png a PNG file that was drawn by us, nothing of the sender's
 */
public record DrawnPage(int number, double width, double height, Content png) {}
