import assert from 'node:assert/strict';
import { Corpus } from '../../../server/core/corpus/corpus';
import { slowIt } from '../../support/runs';

const HEADLINE = 'Council of Elm Bay votes for a new lighthouse';
const LEAD =
  'The council of Elm Bay voted on Friday for a new lighthouse, and the harbour master thanked everybody who had come to the meeting.';
const MORE = 'Work is to begin next week, and the lamp will be lit before the end of the summer, the builders told the council.';

/** Where a header form is in its article. */
const LAYOUTS = {
  'below the headline': form => [HEADLINE, form, LEAD, MORE],
  'above the headline': form => [form, HEADLINE, LEAD, MORE],
  'below the byline': form => [HEADLINE, 'By Mara Lindqvist', form, LEAD, MORE],
  'below a deck': form => [HEADLINE, 'Fishermen have asked for the light since two boats were lost.', form, LEAD, MORE],
  'at the end': form => [HEADLINE, LEAD, MORE, form],
  'under the name of the paper': form => ['Elm Bay Courier', form, 'LOCAL NEWS', HEADLINE, LEAD, MORE],
  'in a press release': form => ['FOR IMMEDIATE RELEASE', form, HEADLINE, LEAD, MORE, '# # #'],
  'in a database export': form => [
    '3 of 20 DOCUMENTS',
    'The Elm Bay Courier',
    form,
    HEADLINE,
    'BYLINE: Mara Lindqvist',
    'SECTION: NEWS; Pg. 4',
    'LENGTH: 61 words',
    LEAD,
    MORE,
    'LOAD-DATE: October 30, 2022',
    'Copyright 2019 Courier Media Ltd',
  ],
  'in a mail head': form => ['From: Mara Lindqvist <mara@courier.example>', form, 'Subject: The lighthouse', LEAD, MORE],
  'in front matter': form => [`---\ntitle: ${HEADLINE}\n${form}\n---`, LEAD, MORE],
  'at the head of the text': form => [HEADLINE, `${form} ${LEAD}`, MORE],
  'beside foreign dates': form => [
    HEADLINE,
    form,
    LEAD,
    'Mara Lindqvist (@maral) June 3, 2011',
    'https://courier.example/2011/06/03/old-story.html',
    MORE,
    'Printed on 12/31/2022 4:15 PM',
  ],
} as const satisfies Record<string, (form: string) => readonly string[]>;

type Forms = Partial<Record<keyof typeof LAYOUTS, Readonly<Record<string, string | null>>>>;

/** Header forms and the publication date each of them states; null where it states none. */
const FORMS: Forms = {
  'below the headline': {
    '14 March 2019': '2019-03-14',
    'March 14, 2019': '2019-03-14',
    'Thursday, March 14, 2019': '2019-03-14',
    'Thursday 14 March 2019': '2019-03-14',
    'Thu 14 Mar 2019 06.30 GMT': '2019-03-14',
    'Thu 14 Mar 2019 06.30 GMT Last modified on Fri 15 Mar 2019 10.02 GMT': '2019-03-14',
    'Mar. 14, 2019, 6:30 a.m. ET': '2019-03-14',
    'Mar 14, 2019 6:30am': '2019-03-14',
    'March 14, 2019 at 6:30 am EDT': '2019-03-14',
    'March 14, 2019 / 6:30 AM / 2 years ago': '2019-03-14',
    'March 14, 2019 | 6:30pm': '2019-03-14',
    'March 14, 2019 · 4 min read': '2019-03-14',
    '14 March 2019 — 4 minute read': '2019-03-14',
    '14 March 2019 | Environment': '2019-03-14',
    'News | 14 March 2019': '2019-03-14',
    'Published: March 14, 2019': '2019-03-14',
    'Published 6:30 a.m. March 14, 2019': '2019-03-14',
    'Published: 6:30pm, 14 Mar, 2019': '2019-03-14',
    'Published 14 March 2019 Updated 16 March 2019': '2019-03-14',
    'Published on March 14th, 2019': '2019-03-14',
    'Posted on March 14, 2019 by Mara Lindqvist': '2019-03-14',
    'Posted on 14 March 2019 by mlindqvist in Local': '2019-03-14',
    'Posted: Mar 14, 2019 06:30 AM EDT | Updated: Mar 16, 2019 09:00 AM EDT': '2019-03-14',
    'Updated: Mar 16, 2019 09:00 AM EDT | Posted: Mar 14, 2019 06:30 AM EDT': '2019-03-14',
    'Updated 16 March 2019, first published 14 March 2019': '2019-03-14',
    'First published on Thu 14 Mar 2019 06.30 GMT': '2019-03-14',
    'Issued on: 14/03/2019 - 06:30 Modified: 16/03/2019 - 08:00': '2019-03-14',
    'Date created : 14/03/2019': '2019-03-14',
    '2019-03-14': '2019-03-14',
    '2019-03-14 06:30:00': '2019-03-14',
    '2019-03-14T06:30:00+01:00': '2019-03-14',
    '2019/03/14': '2019-03-14',
    '14.03.2019': '2019-03-14',
    'Thu, 14 Mar 2019 06:30:00 +0000': '2019-03-14',
    'By Mara Lindqvist, 14 March 2019': '2019-03-14',
    'By Mara Lindqvist | March 14, 2019 | 6:30am': '2019-03-14',
    'By MARA LINDQVIST MARCH 14, 2019': '2019-03-14',
    'Mara Lindqvist - Mar 14, 2019, 6:30 am': '2019-03-14',
    'Mara Lindqvist, Courier staff / March 14, 2019': '2019-03-14',
    '14 March 2019 by Mara Lindqvist': '2019-03-14',
    '(Reuters, 14 March 2019)': '2019-03-14',
    'Elm Bay Courier, 14 March 2019, page 3': '2019-03-14',
  },
  'above the headline': {
    '14 March 2019': '2019-03-14',
    'Thursday, March 14, 2019': '2019-03-14',
    '2019-03-14': '2019-03-14',
    '20190314': '2019-03-14',
    '14-MAR-2019 06:30:00.81': '2019-03-14',
    'Date: 14 March 2019': '2019-03-14',
    'date = 2019-03-14': '2019-03-14',
    '#date 20190314': '2019-03-14',
    'Elm Bay Courier, 14 March 2019': '2019-03-14',
    'The Elm Bay Courier, Thursday, March 14, 1912.': '1912-03-14',
    'VOL. IX. NO. 33. ELM BAY, THURSDAY MORNING, MARCH 14, 1912. PRICE TWO CENTS.': '1912-03-14',
    'Elm Bay Courier (Elm Bay, Me.), March 14, 1912, page 4': '1912-03-14',
    '2019-03-14 | Elm Bay Courier': '2019-03-14',
    'Last updated: 14 March 2019 10:22': '2019-03-14',
    'https://courier.example/news/2019/03/14/lighthouse-vote': '2019-03-14',
    'https://courier.example/img/2019/03/14/lighthouse.jpg': null,
    'url: https://courier.example/2019-03-14-lighthouse-vote.html': '2019-03-14',
  },
  'below the byline': {
    'March 14, 2019': '2019-03-14',
    'Thu., March 14, 2019': '2019-03-14',
    'Mar 14, 2019 Updated Mar 16, 2019': '2019-03-14',
    '14th March 2019': '2019-03-14',
    '14 Mar 2019, 06:30 IST': '2019-03-14',
    'Posted at 6:30 AM, Mar 14, 2019 and last updated 9:00 AM, Mar 16, 2019': '2019-03-14',
    'Publication date: 14 March 2019': '2019-03-14',
    'Created: 2019-03-14': '2019-03-14',
    'Thursday the 14th of March 2019': '2019-03-14',
  },
  'below a deck': {
    '14 March 2019': '2019-03-14',
    'Published March 14, 2019': '2019-03-14',
    'By Mara Lindqvist | 14 March 2019': '2019-03-14',
    'March 14, 2019 • Mara Lindqvist': '2019-03-14',
  },
  'at the end': {
    'Thursday, March 14, 2019': '2019-03-14',
    'Published in the Courier, March 14th, 2019': '2019-03-14',
    'Date: 2019-03-14': '2019-03-14',
    'Mara Lindqvist (@maral) March 14, 2019': null,
    'Retrieved 14 March 2019': null,
    'Printed on March 14, 2019': null,
    'https://courier.example/2019/03/14/another-story.html': null,
    'First published: 14 March 2019': '2019-03-14',
  },
  'under the name of the paper': {
    'March 14, 2019': '2019-03-14',
    'Thursday, March 14, 2019': '2019-03-14',
    'March 14, 2019 Thursday': '2019-03-14',
    'Thursday 14 March 2019, City Edition': '2019-03-14',
    '14 March 2019 Issue 1204': '2019-03-14',
    'Vol. 12, No. 3, March 14, 2019': '2019-03-14',
  },
  'in a press release': {
    'Thursday, March 14, 2019': '2019-03-14',
    'March 14, 2019': '2019-03-14',
    'March 14, 2019 Contact: Ole Brandt': '2019-03-14',
    'Contact: Ole Brandt, March 14, 2019': '2019-03-14',
    'Date: March 14, 2019': '2019-03-14',
    'Release Date: March 14, 2019': '2019-03-14',
    'Released: 14-Mar-2019 6:30 AM EDT': '2019-03-14',
    'For release: 14 March 2019': '2019-03-14',
    'News Release – March 14, 2019': '2019-03-14',
    'ELM BAY, March 14, 2019': '2019-03-14',
    'Issued: March 14, 2019 (6:30am EST)': '2019-03-14',
    'EMBARGOED UNTIL 6:30 A.M. MARCH 14, 2019': '2019-03-14',
  },
  'in a database export': {
    'March 14, 2019 Thursday': '2019-03-14',
    'March 14, 2019, Thursday, Late Edition - Final': '2019-03-14',
    'March 14, 2019 Thursday 6:30 AM GMT': '2019-03-14',
    '14 March 2019': '2019-03-14',
    'Thursday March 14 2019': '2019-03-14',
    'March 14, 2019': '2019-03-14',
  },
  'in a mail head': {
    'Date: Thu, 14 Mar 2019 06:30:00 +0100': '2019-03-14',
    'Date: 14 Mar 91 06:30:00 GMT': '1991-03-14',
    'Date: Thu, 14 Mar 1991 06:30:00 GMT (MET)': '1991-03-14',
    'Sent: Thursday, March 14, 2019 6:30 AM': '2019-03-14',
    'Date: Thu Mar 14 06:30:00 2019': '2019-03-14',
  },
  'in front matter': {
    'date: 2019-03-14': '2019-03-14',
    'date: March 14, 2019': '2019-03-14',
    'date: 2019-03-14 06:30:00 -0500': '2019-03-14',
    'pubDate: Thu, 14 Mar 2019 06:30:00 GMT': '2019-03-14',
    'publish_date: 14 March 2019': '2019-03-14',
    'datePublished: "2019-03-14T06:30:00Z"': '2019-03-14',
    'article:published_time: 2019-03-14T06:30:00+00:00': '2019-03-14',
    'updated: 2019-03-16\ndate: 2019-03-14': '2019-03-14',
    'lastmod: 2019-03-16\npublished_at: 2019-03-14': '2019-03-14',
    'created: 1552521600': '2019-03-14',
    'updated: 2019-03-14': '2019-03-14',
  },
  'at the head of the text': {
    'ELM BAY, March 14, 2019 (AP) —': '2019-03-14',
    'ELM BAY, Maine, 14 March 2019 –': '2019-03-14',
    'Elm Bay, March 14, 2019 (Reuters) -': '2019-03-14',
    'ELM BAY, March 14, 2019 /PRNewswire/ --': '2019-03-14',
    'ELM BAY, Maine--(BUSINESS WIRE)--March 14, 2019--': '2019-03-14',
    'date 2019-03-14': '2019-03-14',
  },
  'beside foreign dates': {
    '14 March 2019': '2019-03-14',
    'Updated March 14, 2019': '2019-03-14',
    'By Mara Lindqvist, March 14, 2019': '2019-03-14',
    'Photo taken March 14, 2019': null,
    'Mara Lindqvist': null,
    'Accessed: 14 March 2019': null,
    'Last viewed on March 14, 2019': null,
  },
};

const stated = (layout: keyof typeof LAYOUTS, form: string, join: string): string | null => {
  const corpus = new Corpus();
  corpus.apply([{ kind: 'article', id: 'article.txt', text: LAYOUTS[layout](form).join(join) }]);
  return corpus.get('article.txt')?.header.published?.value ?? null;
};

describe('the publication date of a header form', () => {
  const rows = Object.entries(FORMS).flatMap(([layout, forms]) =>
    Object.entries(forms).flatMap(([form, date]) => [{ layout: layout as keyof typeof LAYOUTS, form, date }]),
  );

  it('is tried in at least 120 forms and 8 layouts', () => {
    assert.ok(rows.length >= 120, `${rows.length} forms`);
    assert.ok(new Set(rows.map(({ layout }) => layout)).size >= 8);
  });

  for (const [test, name, join] of [
    [it, 'a blank line between lines', '\n\n'],
    [slowIt, 'no blank lines', '\n'],
  ] as const) {
    test(`is right with ${name}`, () =>
      assert.deepEqual(
        rows.map(({ layout, form }) => `${layout}: ${form} = ${stated(layout, form, join)}`),
        rows.map(({ layout, form, date }) => `${layout}: ${form} = ${date}`),
      ));
  }
});
