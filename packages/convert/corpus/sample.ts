const line = [
  [1, 2],
  [3, 4],
];
const ring = [...line, [5, 6, 7], [1, 2]];
const point = { type: 'Point', coordinates: [1, 2], bbox: [1, 2, 3, 4] };
const feature = { type: 'Feature', id: 'a', properties: { name: 'b' }, geometry: point };

/** A GeoJSON object of every type. */
export const shapes: readonly object[] = [
  point,
  { type: 'LineString', coordinates: line },
  { type: 'Polygon', coordinates: [ring] },
  { type: 'MultiPoint', coordinates: line },
  { type: 'MultiLineString', coordinates: [line] },
  { type: 'MultiPolygon', coordinates: [[ring]] },
  { type: 'GeometryCollection', geometries: [point, { type: 'LineString', coordinates: line }] },
  feature,
  { type: 'Feature', id: 5, properties: null, geometry: { type: 'GeometryCollection', geometries: [point] } },
  { type: 'FeatureCollection', features: [feature, { type: 'Feature', properties: {}, geometry: null }] },
];

/** Dates that may be cut short, right and wrong: every part at the edges of its range. */
export function truncatedDates(): string[] {
  const years = ['2024', '-2024', '12024', '-12024', '024', '012024', '0000', 'Y2024'];
  const days = ['01', '12', '13', '00', '29', '30', '31', '32', '39', '9', '1'];
  const dates = [
    ...years,
    ...days.map((month) => `2024-${month}`),
    ...days.map((day) => `2024-02-${day}`),
    '2024-',
    '2024-02-',
    '20240229',
  ];
  const times = [
    'T10:00:00',
    'T23:59:59',
    'T24:00:00',
    'T10:60:00',
    'T10:00:60',
    'T10:00',
    'T1:00:00',
    ' 10:00:00',
    'T10:00:00.5',
    'T10:00:00.',
  ];
  const zones = ['', 'Z', 'z', '+02:00', '-23:59', '+24:00', '+0200', '+02:60'];
  return [...dates, ...times.flatMap((time) => zones.map((zone) => `2024-02-29${time}${zone}`)), '2024T10:00:00', '2024-02-29\n', ''];
}
