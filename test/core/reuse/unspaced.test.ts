import assert from 'node:assert/strict';
import { Corpus } from '../../../server/core/corpus/corpus';
import { copiesOf } from '../../../server/core/corpus/reuse';

/** A sentence of some 25 words, and two of their own for each of two articles; written for the test. */
const SCRIPTS: Readonly<Record<string, { readonly shared: string; readonly own: readonly [string, string] }>> = {
  Chinese: {
    shared: '市议会星期二晚上就修建新桥讨论了几个小时，市长要求给予更多时间审查费用，居民担心噪音和灰尘，商人则希望带来更多顾客。',
    own: ['港口的渡轮今年春天停运了三个星期，旅客只好改乘公共汽车。', '海带种植户去年的收成翻了一番，他们因此要求降低过桥费。'],
  },
  Japanese: {
    shared:
      '市議会は火曜日の夜、新しい橋の建設について何時間も話し合ったが合意には至らず、市長は費用を調べる時間がもっと必要だと述べ、住民は騒音とほこりを心配している。',
    own: [
      '港のフェリーは春に三週間運休し、乗客はバスで北の桟橋まで運ばれた。',
      '昆布の収穫は昨年の二倍になり、生産者たちは通行料の引き下げを求めている。',
    ],
  },
  Thai: {
    shared:
      'สภาเมืองหารือเรื่องการก่อสร้างสะพานใหม่เมื่อคืนวันอังคารนานหลายชั่วโมงแต่ยังตกลงกันไม่ได้ นายกเทศมนตรีขอเวลาเพิ่มเพื่อตรวจสอบค่าใช้จ่าย ส่วนชาวบ้านกลัวเสียงดังและฝุ่น',
    own: ['เรือข้ามฟากหยุดวิ่งสามสัปดาห์ในฤดูใบไม้ผลิ ผู้โดยสารต้องนั่งรถเมล์แทน', 'เกษตรกรสาหร่ายเก็บเกี่ยวได้มากกว่าปีก่อนสองเท่า และขอให้ลดค่าผ่านสะพาน'],
  },
};

describe('Copies in scripts without spaces', () => {
  for (const [script, { shared, own }] of Object.entries(SCRIPTS)) {
    it(`are found as passages and inside longer ones: ${script}`, () => {
      const corpus = new Corpus();
      corpus.apply([
        { kind: 'article', id: 'a.txt', text: `${own[0]}\n\n${shared}\n` },
        { kind: 'article', id: 'b.txt', text: `${own[1]}\n\n${shared}\n` },
        { kind: 'article', id: 'c.txt', text: `${own[1]}${shared}${own[0]}\n` },
      ]);
      const articlesOf = (id: string, passage: number) => new Set(copiesOf(corpus, id, passage).map(copy => copy.b.article));
      assert.deepEqual([...articlesOf('a.txt', 1)].sort(), ['b.txt', 'c.txt']);
      const [copy] = copiesOf(corpus, 'a.txt', 1).filter(({ b }) => b.article === 'b.txt');
      assert.equal(copy!.b.end - copy!.b.start, shared.length);
    });
  }

  it('are not sentences that share a turn of phrase', () => {
    const corpus = new Corpus();
    corpus.apply([
      { kind: 'article', id: 'a.txt', text: '渡轮船长被法院判处有期徒刑十年。他的律师说将会上诉，并要求重新审理此案。\n' },
      { kind: 'article', id: 'b.txt', text: '面包店老板被法院判处有期徒刑十年。检察官对结果表示满意，受害者家属没有发言。\n' },
    ]);
    assert.deepEqual(copiesOf(corpus, 'a.txt', 0), []);
  });
});
