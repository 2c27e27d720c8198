package nl.onskentons.demo;

/** Something that the example has besides the cards; the parts come in the order of their {@code @Order}. */
interface ExamplePart {

    /** Adds it, as the administrator of both schools. */
    void add(Made made);
}
