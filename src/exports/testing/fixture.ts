/** The body of a module that has everything in it. */
export const FIXTURE_BODY = String.raw`Intro with *emphasis*, [a link](../case-studies/pogon.md), a citation[^law] and $a < b$.

## Learning outcomes {#outcomes}

:::outcomes
1. Count *costs* & share them.
2. Say „šta i gde“ : why # not?
:::

## Materials {#materials}

:::materials
- Paper, sheets :qty{n=8}
- A clock
:::

## Први део: <costs> & "shares" {#s1}

::session{min=30 outcomes="lo1 lo2"}

Text for study with a table.

| Rent & fees | Share |
| --- | --- |
| 100 < 200 | $\frac{1}{2}$ |

![A plan of the hall](./plan.png)

### Pairs: talk {#s1-talk}

:::activity{min=30 group=2 method=discussion}
Talk about ~money~ {and} time = life.
:::

:::notes
SECRET for the facilitator.
:::

:::quiz{#q1 outcomes=lo1}
Read [the case](#s2) first.

**Which is right: $x = \frac{1}{2}$ or ~none?**

- [ ] A cost of 5 = five {really}
  > No # because: it is \\ not.
- [x] Žižak & "ćup" \<b>
  > Yes: **exactly**.
- [ ] [html] or -> arrow

> General: think ~twice~ about #1.[^law]
:::

:::quiz{#q2 outcomes=lo1}
**Which three?** ![A plan of the hall](./plan.png)

- [x] One
  > Right.
- [x] Two
- [x] Three
- [ ] Four
  > Wrong.
- [ ] Five
:::

## Break {#break-1}

::break{min=15}

## Second part {#s2}

::session{min=15 outcomes="lo2"}

More text.

### Alone: read {#s2-read}

:::activity{min=15 group=1 method=reading}
Read.
:::

:::quiz{#q3 type=true-false outcomes=lo2}
**Скопје is a town.**

- [ ] True
  > It is a *city*.
- [x] False
  > Right: a city.
:::

:::quiz{#q4 type=matching outcomes=lo2}
**What belongs together?**

| Word | Meaning |
| --- | --- |
| Rent = -> x | 1 € : month & "more" |
| *Fee* | Honorar \<b> ~ # |
| $c$ | Constant {c} |

> Pairs are pairs.
:::

:::quiz{#q5 type=ordering outcomes=lo2}
**In which order?**

1. First: *begin*
2. Then
3. At last

> Begin at the beginning.
:::

:::quiz{#q6 type=text outcomes=lo2}
**What is the share of 5 in 10?**

- [x] 50% / %5 / half * 1 / 1:2
  > Yes.
- [ ] 5
  > No: divide.

> Divide one by the other.
:::

:::quiz{#q7 type=reflection outcomes=lo2}
**What would you do?**

> Others wrote letters.
:::

## Handout: costs {#handout-costs}

:::handout{#ho-costs per=1}
| Cost | € |
| --- | --- |
|  |  |
:::
`;
