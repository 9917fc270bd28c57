import { Anchor } from '@mantine/core';

/** Where programs ask what people ask here: the page that the server itself shows. */
export const ApiLink = () => (
  <Anchor href="/api/docs" target="_blank" rel="noopener" inherit>
    API for programs<span className="visually-hidden"> (opens in a new tab)</span>
  </Anchor>
);

export const ApiNote = () => (
  <section aria-labelledby="about-api">
    <h2 id="about-api">For scripts and other tools</h2>
    <p>
      Search, links, evidence and Cypher answer curl and scripts too, as read-only as here. <ApiLink /> lists every address with
      an example and its error codes.
    </p>
  </section>
);
