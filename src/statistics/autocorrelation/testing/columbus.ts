import {
  rowStandardise,
  type SpatialWeights,
  weightsOfPairs,
} from '../../weights/spatial-weights.ts';

/**
 * Columbus, Ohio: 49 neighbourhoods, from Anselin, *Spatial Econometrics* (1988), as the data set `columbus`
 * of the R package spData 2.2.1; neighbours are its `col.gal.nb`.
 */
const later: readonly (readonly number[])[] = [
  [1, 2],
  [2, 3],
  [3, 4],
  [4, 7],
  [5, 7, 8, 10, 14],
  [8],
  [7, 11, 12, 13],
  [10, 11, 12],
  [9, 14, 19, 21, 24, 25],
  [16, 19, 21],
  [11, 14, 15],
  [12, 13, 15],
  [13],
  [15, 17, 18],
  [15, 24, 25],
  [17, 23, 24],
  [19, 22],
  [18, 23],
  [23],
  [21, 22, 26, 31, 32, 34, 39],
  [23, 29, 33],
  [25, 26, 27],
  [31],
  [24, 28, 29],
  [25, 27, 28],
  [27, 28],
  [27, 32],
  [28, 32, 34, 36, 37],
  [29, 36, 37],
  [36],
  [33, 35],
  [39, 40],
  [34],
  [35, 41],
  [37, 39, 42, 43],
  [38, 41, 45],
  [37, 42, 44],
  [42, 43],
  [45],
  [40, 46],
  [46],
  [],
  [43, 44, 47],
  [47, 48],
  [47, 48],
  [],
  [],
  [48],
  [],
];

/** Each pair with weight 1 both ways, `style="B"` in spdep. */
export const columbusBinary: SpatialWeights = weightsOfPairs(
  49,
  later.flatMap((others, a) => others.map((b) => ({ a, b }))),
);

/** `style="W"` in spdep. */
export const columbusWeights: SpatialWeights = rowStandardise(columbusBinary);

/** Without the links of the first and the tenth neighbourhood, which become islands. */
export const columbusWithIslands: SpatialWeights = rowStandardise(
  weightsOfPairs(
    49,
    later.flatMap((others, a) =>
      others
        .map((b) => ({ a, b }))
        .filter((pair) => ![0, 9].includes(pair.a) && ![0, 9].includes(pair.b)),
    ),
  ),
);

/** Burglaries and thefts of vehicles a thousand households, `CRIME`. */
export const crime: readonly number[] = [
  15.72598, 18.801754, 30.626781, 32.38776, 50.73151, 26.066658, 0.178269, 38.425858, 30.515917,
  34.000835, 62.275448, 56.705669, 46.716129, 57.066132, 48.585487, 54.838711, 36.868774, 43.962486,
  54.521965, 0.223797, 40.074074, 33.705048, 20.048504, 38.297871, 61.299175, 40.969742, 52.79443,
  56.919785, 60.750446, 68.892044, 17.677214, 19.145592, 41.968163, 23.974028, 39.175053, 14.305556,
  42.445076, 53.710938, 19.100863, 16.241299, 18.905146, 16.49189, 36.663612, 25.962263, 29.028488,
  16.530533, 27.822861, 26.645266, 22.541491,
];

/** Household income in thousand dollars, `INC`. */
export const income: readonly number[] = [
  19.531, 21.232, 15.956, 4.477, 11.252, 16.028999, 8.438, 11.337, 17.586, 13.598, 7.467, 10.048,
  9.549, 9.963, 9.873, 7.625, 9.798, 13.185, 11.618, 31.07, 10.655, 11.709, 21.155001, 14.236,
  8.461, 8.085, 10.822, 7.856, 8.681, 13.906, 16.940001, 18.941999, 9.918, 14.948, 12.814, 18.739,
  17.017, 11.107, 18.476999, 29.833, 22.207001, 25.872999, 13.38, 16.961, 14.135, 18.323999,
  18.950001, 11.813, 18.796,
];
