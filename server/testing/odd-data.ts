// A small database of a shape that nobody expects: labels with spaces, signs and backticks, nodes of several labels, of none, without properties,
// loops, parallel links, integers beyond 2^53, temporal values, points, lists, prose, properties called as what every object of JavaScript has, signs that nobody sees, two ends that nothing joins.

export const ODD: readonly string[] = [
  'CREATE CONSTRAINT person_id FOR (p:Person) REQUIRE p.personId IS UNIQUE',
  'CREATE CONSTRAINT ticket_number FOR (t:Ticket) REQUIRE t.number IS UNIQUE',
  'CREATE INDEX company_name FOR (c:Company) ON (c.name)',
  'CREATE TEXT INDEX street_text FOR (s:Street) ON (s.title)',
  'CREATE FULLTEXT INDEX people FOR (p:Person|Director) ON EACH [p.name, p.note]',
  `UNWIND range(1, 30) AS i
   CREATE (p:Person {personId: 'p' + i, name: ['Ana', 'Đorđe', 'Cveta'][i % 3] + ' Petrov ' + i, born: date({year: 1950 + i}),
     seen: datetime('2024-05-01T10:00:00.123456789+02:00[Europe/Rome]'), home: point({longitude: 20.5, latitude: 44.8}),
     big: 9007199254740993 + i, tags: ['a', 'b' + i], active: i % 2 = 0, span: duration('P1Y2M'), ratio: 0.1 + i, nothing: null})`,
  "MATCH (p:Person) WHERE p.personId IN ['p10', 'p20', 'p30'] SET p:Director",
  "UNWIND range(1, 12) AS i CREATE (:Company {name: 'Firm ' + i, about: 'A ' + reduce(text = '', n IN range(1, 200) | text + 'long word ')})",
  'UNWIND [1, 9007199254740995] AS n CREATE (:Ticket {number: n, `note``s`: "x"})',
  "UNWIND range(1, 4) AS i CREATE (:`Größe ☂` {`a key`: 'grün ' + i, `odd``key`: i})",
  "CREATE (:`Back``tick` {title: 'Quoted'}), (:`Bank Account` {iban: 'XX100'})",
  `CREATE (:Street {title: 'Long Lane', \`__proto__\`: 'no ancestor', constructor: 'Brick & Sons', seal: 'safe\u202efdp.exe', blank: '   ',
     empty: '', corner: point({longitude: 4.89, latitude: 52.37}), tower: point({x: 1, y: 2.5, z: -3}), none: 0.0 / 0.0,
     numbers: [9007199254740993, 1], long: reduce(text = '', n IN range(1, 1000) | text + 'ten signs ')})`,
  'UNWIND range(1, 3) AS i CREATE (:Bare)',
  "CREATE (), ({nickname: 'Nobody'})",
  "MATCH (p:Person), (c:Company {name: 'Firm 1'}) CREATE (p)-[:WORKS_FOR {since: date('2010-01-01'), weight: 9007199254740993}]->(c)",
  "MATCH (a:Person {personId: 'p1'}), (b:Person {personId: 'p2'}) CREATE (a)-[:`KNOWS WELL` {n: 1}]->(b), (a)-[:`KNOWS WELL` {n: 2}]->(b), (b)-[:`KNOWS WELL` {n: 3}]->(a)",
  "MATCH (a:Person {personId: 'p7'}) CREATE (a)-[:PAYS {n: 1}]->(a), (a)-[:PAYS {n: 2}]->(a)",
  'MATCH (b:Bare), (g:`Größe ☂`) CREATE (b)-[:`ist für`]->(g)',
  "MATCH (n) WHERE n.nickname = 'Nobody' MATCH (p:Person {personId: 'p1'}) CREATE (p)-[:SAW]->(n)",
];
