package nl.onskentons.surveillance;

/**
 * The drawing of a floor as it is kept: drawn anew from what was uploaded, so that nothing else comes along with it.
 *
 * @param content a PNG or JPEG
 * @param kind {@code png} or {@code jpeg}
 */
record PlanPicture(byte[] content, String kind, int width, int height) {}
