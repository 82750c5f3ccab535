/** What do we ask where two answers do not seem to go together, in Japanese? */
import type { FindingsWords } from '../../model/words-for.ts'

export const findingsWords = {
  'success-team-on-support-metrics': {
    question: 'お客様を受け持つ体制はできています。見ている数字が、問い合わせ対応のものに寄っていないでしょうか。',
  },
  'targets-without-one-definition': {
    question: '継続率などの目標は決まっています。その計算方法は、どの部門や資料でも同じでしょうか。',
  },
  'outreach-without-monitoring': {
    question: '兆しに応じて動いているとのことです。その兆しは、どの数字や記録から見つけているでしょうか。',
  },
  'analysis-on-scattered-data': {
    question:
      '続くお客様と離れるお客様の分析が進んでいます。もとになるデータは、部門をまたいでそろっているでしょうか。',
  },
  'connected-data-without-shared-goal': {
    question: 'データはつながっています。それを何のために使うか、部門の間で目標がそろっているでしょうか。',
  },
  'outcome-defined-expectations-unrecorded': {
    question: 'お客様にとっての成功は、言葉になっています。一件ごとの「得たい成果」も、記録に残しているでしょうか。',
  },
  'shared-goal-not-in-handover': {
    question: '共通の目標はあります。日々の引き継ぎや連絡にも、その目標が表れているでしょうか。',
  },
  'selling-before-success': {
    question: '提案してよい条件は決まっています。その条件となる「成果」を、どのように確かめているでしょうか。',
  },
  'voices-collected-not-used': {
    question: '声はよく集まっています。集めた声から変わった商品やサービスを、1つ挙げられるでしょうか。',
  },
  'shared-answer-on-thin-records': {
    question: '社内の答えはそろっています。その答えを支える記録は、十分に集まっているでしょうか。',
  },
  'offence-ahead-of-defence': {
    question: '先回りの支援は進んでいます。連絡をくださったお客様に応える手は、足りているでしょうか。',
  },
  'monitored-not-acted-on': {
    question: 'お客様の状態はよく見えています。気づいた後の動き方は、決まっているでしょうか。',
  },
  'nrr-used-not-watched': {
    question:
      '売上継続率を使っているとのことですが、数字の一覧では「見ていない」となっています。どちらが実際に近いでしょうか。',
  },
  'reachability-measured-not-watched': {
    question:
      'つながりやすさを測っているとのことですが、数字の一覧では「見ていない」となっています。どちらが実際に近いでしょうか。',
  },
  'support-csat-measured-not-watched': {
    question:
      '対応後の満足度を測っているとのことですが、数字の一覧では「見ていない」となっています。どちらが実際に近いでしょうか。',
  },
  'onboarding-measured-not-watched': {
    question: '使い始めの進み具合を確かめているとのことです。その結果は、数字としても残っているでしょうか。',
  },
  'executive-figures-without-retention': {
    question: '経営の定例で数字が報告されているとのことです。継続率や離脱率は、その中に入っているでしょうか。',
  },
  'expansion-hides-losses': {
    question:
      '今のお客様からの売上は増えています。一部のお客様の拡大で、ほかのお客様の離脱が見えにくくなっていないでしょうか。',
  },
  'good-support-rising-loss': {
    question: '問い合わせへの対応は整っています。連絡のないまま離れているお客様は、いらっしゃらないでしょうか。',
  },
  'satisfied-yet-leaving': {
    question: '満足度は高い値です。それでも離れたお客様は、何を期待していたのでしょうか。',
  },
  'uniform-high-touch-does-not-pay': {
    question:
      'この試算の条件では、すべてのお客様に同じ手厚さで関わると費用が先に立ちます。関わり方を、お客様の層で分けられないでしょうか。',
  },
  'completion-is-not-value': {
    question: '使い始めの支援は、多くのお客様で完了しています。完了したお客様は、最初の成果にも届いているでしょうか。',
  },
  'answered-not-solved': {
    question: '電話はよくつながっています。1回の連絡で解決しているでしょうか。',
  },
  'claimed-figure-not-at-hand': {
    question: '今のお客様からの売上の増減を、数字で見ているとのことです。今、手元でその数字を確かめられるでしょうか。',
  },
  'impossible-figures': {
    question:
      '入力された数字の中に、組み合わせとしてありえないものがあります。もう一度確かめていただけますか。確かめるまで、その数字はほかと比べません。',
  },
  'metric-does-not-fit-model': {
    question:
      '選んだ収益の形と、入力した数字の種類が合っていないかもしれません。収益の形は、今の選択でよいでしょうか。',
  },
  'economic-claim-without-figures': {
    question:
      '投資の配分を金額で決めているとのことです。獲得の費用・離れたお客様の売上・増える見込みの売上の3つを、今書き出せるでしょうか。',
  },
} satisfies FindingsWords
