import type { Quotation } from '../quotation.js';
import type { Statement } from '../statements/statements.js';
import type { QuoteBook } from './quote-book.js';

/** Made when a book is first asked, and let go with it. */
const known = new WeakMap<QuoteBook, ReadonlyMap<Quotation, readonly Statement[]>>();

/** The statements that a quotation prints, in the order of the book; none where it alone prints what it says. */
export function statementsOf(book: QuoteBook, quotation: Quotation): readonly Statement[] {
  const statements = known.get(book) ?? byQuotation(book);
  known.set(book, statements);
  return statements.get(quotation) ?? [];
}

function byQuotation({ statements }: QuoteBook): Map<Quotation, Statement[]> {
  const found = new Map<Quotation, Statement[]>();
  for (const statement of statements)
    for (const quotation of new Set(statement.parts.map((part) => part.quotation))) {
      const others = found.get(quotation);
      if (others) others.push(statement);
      else found.set(quotation, [statement]);
    }
  return found;
}
