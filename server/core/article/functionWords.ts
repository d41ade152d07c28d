/** The most common function words of English: a line without any is hardly a sentence. */
export const FUNCTION_WORDS = new Set(
  (
    'a about after all also an and any are as at be because been before being but by can could did do does for from had has have he her him his how i if in ' +
    'into is it its just like may me more most my no not of on one only or other our out over said she should so some such than that the their them then there these ' +
    'they this those to up us was we were what when where which while who will with would you your'
  ).split(' '),
);
