import { expect, test } from 'vitest';
import { pointText } from './points.ts';

test.each([
  [{ srid: 4326, x: 4.89, y: 52.37 }, 'WGS 84: latitude 52.37, longitude 4.89'],
  [{ srid: 4979, x: -0.5, y: 1e-7, z: 12.5 }, 'WGS 84 3D: latitude 1e-7, longitude -0.5, height 12.5'],
  [{ srid: 7203, x: 1, y: 2 }, 'Cartesian: x 1, y 2'],
  [{ srid: 9157, x: 1, y: 2.000000000000001, z: -3 }, 'Cartesian 3D: x 1, y 2.000000000000001, z -3'],
  [{ srid: 99, x: 1, y: 2, z: 3 }, 'Reference system 99: x 1, y 2, z 3'],
])('%j is told as %s', (point, text) => expect(pointText(point)).toBe(text));
