/** Which sentences make up a report, in Japanese? */
import type { ReportWords } from '../../core/vocabulary/report-words.ts'

export const reportWords = {
  comma: '、',
  colon: '：',
  quoted: '「{text}」',
  levelName: 'レベル{level} {name}',
  summary: '{level}（{score}点）',
  title: '今は、レベル{level}「{name}」です',
  // The quick track cannot tell level 4 from 5; 相当 says so.
  titleQuick: '今は、レベル{level}相当「{name}」です',
  titleWithoutLevel: 'レベルは、まだ出せません',
  titleReadiness: '立ち上げの準備：{of}項目のうち{ready}項目が用意できています',
  lineReadiness: '始める前なので、レベルは出していません。先に用意しておくと後が楽になるものから並べました。',
  lineNothingKnown: 'あと{missing}つの領域で答えがそろうと、レベルが出ます。誰に聞くと分かるかを、下にまとめました。',
  lineWithoutLevel:
    'あと{missing}つの領域で答えがそろうと、レベルが出ます。今の答えから分かることと、始められることは、下にまとめました。',
  meaningAtGate:
    '積み上げてきた力は、点数に表れています。今のレベルとした理由と、先へ進む道筋は、下の「次のレベルまで」にまとめました。',
  basis: '100点中{score}点。{of}問のうち{answered}問の答えから計算しました。',
  range: '答えのない設問しだいで、{low}点から{high}点まで動きます。',
  rangeTitle: 'レベル{low}〜{high}の間・確認待ち',
  levelRange: 'レベルは、{low}から{high}の間で変わることがあります（確認待ち）。',
  firm: '答えのない設問があっても、レベルは変わりません。',
  byPoints: '点数だけで見ると、レベル{level}「{name}」の範囲です。',
  borderline: 'レベルの境目に近い点です。答え1つの違いで、レベルが変わることがあります。',
  confidence: { high: '高め', medium: '中くらい', low: '低め' },
  confidenceWhy:
    '結果の確かさは{confidence}です。お一人で、全体の{completeness}（設問の重みを入れた割合）に答えた結果です。ほかの方や記録で確かめると、高まります。',
  quickLimit:
    '10問で見た、おおよその姿です。残り20問（約10分）に答えると、領域ごとのくわしい姿が分かります。回答は引き継がれます。',
  answers: {
    unknown: 'わからない',
    unanswered: 'まだ答えていない',
    notApplicable: '該当しない',
    rows: '{of}個の数字のうち{watched}個を見ている（うち{owned}個は目標と責任者も決めている）',
    rowsNoneOwned: '{of}個の数字のうち{watched}個を見ている',
    rowStates: {
      'not-watched': '見ていない',
      watched: '決まった時期に見ている',
      owned: '目標と責任者も決めている',
      unknown: 'わからない',
    },
  },
  strengths: {
    noneKnown: '答えのある設問が増えると、ここに出ます。',
    none: 'どれもこれからです。小さく始められるものを、下に選びました。',
  },
  holding: {
    conditions: 'レベル{next}「{name}」の条件{of}個のうち、{met}個がそろっています。',
    allMet: 'レベル{next}「{name}」の条件は、すべてそろっています。',
    pointsOnly: '点数では、あと{missing}点でレベル{next}の範囲に入ります。',
    highest: 'いちばん上のレベルです。試して直すことを続けながら、下の「磨く」施策から選んでみてください。',
    gateCap: '点数はレベル{points}の範囲ですが、次の条件が残っているため、今はレベル{level}としています。',
    gateCapPending:
      '点数はレベル{points}の範囲ですが、まだ確かめられていない条件があるため、今はレベル{level}としています。',
    orMore: '{step}、またはそれ以上',
    spreadCap:
      '領域の間の開きが大きいときは、いちばん低い領域より2つ上のレベルまでとしています。今は「{dimension}」の点に合わせて、レベル{level}です。',
    trackCap: '10問の診断では、レベル{level}相当までとしています。',
    failed: 'これから',
    pending: '確認待ち',
    dimensionNeeds: 'この領域が{score}点以上',
    oneFigureWatched: '続くかどうかに関わる数字を、1つ以上、決まった時期に見ている',
    either: '{needed}のどちらか',
    move: '「{title}」が一段進むと、レベル{level}「{name}」になります。今：{from}／次：{to}',
  },
  steps: {
    yourAnswer: '{title}：{answer}',
    finding: '答えを見比べると、確かめておきたいことがあります。{question}',
    opensGate: 'レベル{level}に進むための条件が、少なくとも1つそろいます。',
    lift: 'ここが進むと、全体の点が{lift}点上がる計算です。',
    liftSmall: '点の上がり幅は小さめですが、ほかの施策の土台になります。',
    fromLevel: 'ここまで整ってきた今だから、生きる取り組みです。',
    after: '先に「{titles}」を進めておくと、取り組みやすくなります。',
  },
  balance: {
    both: { name: '両立型', line: '連絡に応え、先にも動けています。' },
    'defence-led': {
      name: 'サポート先行型',
      line: '連絡にはよく応えられています。連絡のないお客様の様子も、見え始めると力になります。',
    },
    'offence-led': {
      name: 'サクセス先行型',
      line: '先に動けています。連絡をくださった方を待たせない土台があると、安心して進められます。',
    },
    starting: { name: 'これから型', line: 'どちらから始めても構いません。まずは1つ、形にしてみませんか。' },
  },
  onBorder: '型の境目に近いところにあります。',
} satisfies ReportWords
