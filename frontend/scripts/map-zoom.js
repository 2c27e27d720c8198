// Closer and farther, by buttons and keys. What is asked while the map is still on its way, Leaflet itself forgets.

/** @returns what takes a map so many steps closer, or farther when negative */
export function zoomer(map) {
  let target;
  let isAskedMeanwhile = false;
  const go = (zoom) => {
    target = zoom;
    map.setZoom(zoom);
  };
  map.on('zoomend', () => {
    const next = isAskedMeanwhile ? target : undefined;
    target = undefined;
    isAskedMeanwhile = false;
    if (next !== undefined) {
      go(next);
    }
  });
  return (steps) => {
    const wanted = (target ?? map.getZoom()) + steps * map.options.zoomDelta;
    const next = Math.min(Math.max(wanted, map.getMinZoom()), map.getMaxZoom());
    if (target !== undefined) {
      target = next;
      isAskedMeanwhile = true;
    } else if (next !== map.getZoom()) {
      go(next);
    }
  };
}
