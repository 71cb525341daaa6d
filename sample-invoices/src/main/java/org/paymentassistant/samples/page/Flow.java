package org.paymentassistant.samples.page;

import java.util.function.Consumer;

/** A column that is filled from top to bottom and goes on on the next page. Not thread-safe. */
public final class Flow {
    private final Canvas canvas;
    private final double left;
    private final double width;
    private final double bottom;
    private final Consumer<Canvas> onNewPage;
    private final double topOfNewPage;
    private double y;

    /**
     * Starts a column.
     *
     * @param canvas what to draw on
     * @param frame its room on the first page
     * @param topOfNewPage where it goes on on further pages
     * @param onNewPage draws what stands on each further page, such as a letterhead
     */
    public Flow(Canvas canvas, Frame frame, double topOfNewPage, Consumer<Canvas> onNewPage) {
        this.canvas = canvas;
        this.left = frame.left();
        this.width = frame.right() - frame.left();
        this.bottom = frame.bottom();
        this.y = frame.top();
        this.topOfNewPage = topOfNewPage;
        this.onNewPage = onNewPage;
    }

    /**
     * The room of a column.
     *
     * @param left its left edge
     * @param top its upper edge
     * @param right its right edge
     * @param bottom its lower edge
     */
    public record Frame(double left, double top, double right, double bottom) {}

    /**
     * Adds a block, on the next page where it does not fit.
     *
     * @param block the block
     */
    public void add(Block block) {
        addAt(block, 0, 1);
    }

    /**
     * Adds a block that takes only a part of the width.
     *
     * @param block the block
     * @param from the left edge as a share of the width
     * @param to the right edge as a share of the width
     */
    public void addAt(Block block, double from, double to) {
        double room = width * (to - from);
        double height = block.height(canvas, room);
        if (y + height > bottom && y > topOfNewPage) {
            breakPage();
        }
        block.draw(canvas, left + width * from, y, room);
        y += height;
    }

    /**
     * Leaves room.
     *
     * @param points how much
     */
    public void gap(double points) {
        y += points;
    }

    /**
     * Says whether a block fits on this page.
     *
     * @param block the block
     * @return false where it needs the next one
     */
    public boolean fits(Block block) {
        return y + block.height(canvas, width) <= bottom;
    }

    /** Goes to the next page. */
    public void breakPage() {
        canvas.newPage();
        onNewPage.accept(canvas);
        y = topOfNewPage;
    }

    /**
     * Goes down to a place on this page, if it is still above it.
     *
     * @param top the place
     */
    public void downTo(double top) {
        y = Math.max(y, top);
    }

    /**
     * Where the next block comes.
     *
     * @return in points from the top
     */
    public double y() {
        return y;
    }
}
