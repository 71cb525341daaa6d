package org.paymentassistant.domain.document;

/** Why a person who looks at the page does not see a text that the file holds. */
public enum Concealment {
    /** Drawn with an invisible render mode. */
    INVISIBLE,
    /** Drawn in the colour of what lies behind it. */
    SAME_COLOUR,
    /** Too small to be read. */
    TINY,
    /** Something is drawn over it. */
    COVERED,
    /** Outside the clipping path. */
    CLIPPED,
    /** Outside the page. */
    OFF_PAGE,
    /** On a layer that is switched off. */
    SWITCHED_OFF,
    /** The picture of the page shows another text in its place. */
    DIFFERS_FROM_PICTURE
}
