package nl.onskentons.common;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ObjIntConsumer;

/** Things that people put in an order of their own. */
public final class InOrder {

    private InOrder() {}

    /**
     * Moves one of them, and tells each its place; at either end it stays where it is.
     *
     * @param all in their order, the moved one among them
     * @param by how many places: negative is to the front
     * @return whether anything moved
     */
    public static <T> boolean move(List<T> all, T moved, int by, ObjIntConsumer<T> place) {
        int from = all.indexOf(moved);
        int to = Math.clamp((long) from + by, 0, all.size() - 1);
        if (from == to) {
            return false;
        }
        List<T> order = new ArrayList<>(all);
        order.remove(from);
        order.add(to, moved);
        number(order, place);
        return true;
    }

    /** Tells each its place, from 0. */
    public static <T> void number(List<T> order, ObjIntConsumer<T> place) {
        for (int i = 0; i < order.size(); i++) {
            place.accept(order.get(i), i);
        }
    }
}
