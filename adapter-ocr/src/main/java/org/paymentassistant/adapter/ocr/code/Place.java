package org.paymentassistant.adapter.ocr.code;

import java.util.Optional;
import org.paymentassistant.domain.document.Box;

/** Where a code stands. */
record Place(int page, Optional<Box> box) {}
