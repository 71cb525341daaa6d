/** What a person sees of the document that a draft came of: its pages as pictures, and where values were found. */
@NullMarked
package org.paymentassistant.example.picture;

import org.jspecify.annotations.NullMarked;
