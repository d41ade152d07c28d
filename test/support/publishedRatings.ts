/** Fleiss (1971), table 1: for each of 30 patients, how many of 6 psychiatrists gave each of 5 diagnoses. */
export const FLEISS_1971: readonly (readonly number[])[] = [
  '00060 03003 01401 00006 03030 20400 00402 20310 20040 00006',
  '10050 11040 03300 10050 02031 00501 30012 51000 02040 10203',
  '00006 01050 02013 20040 10041 05010 40002 02040 10500 00006',
].flatMap(line => line.split(' ').map(row => [...row].map(Number)));

/** Krippendorff (2011), examples B, C and E: an observer's values in a row, a point where one is missing. */
export const KRIPPENDORFF_2011: readonly { readonly observers: readonly string[]; readonly alpha: number }[] = [
  { observers: ['0100000010', '1110010000'], alpha: 0.095 },
  { observers: ['aabbdcccedda', 'babbbccceddd'], alpha: 0.692 },
  { observers: ['123321412...', '1233224125.3', '.3332342251.', '12332441251.'], alpha: 0.743 },
];
