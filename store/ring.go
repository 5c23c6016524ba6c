package store

import "verdig/access"

// mayOpen reports whether the transaction may be handed the key ring of a
// compartment: at the desk only where the scope has a right to the compartment
// for its purpose. The program itself and the command line may open every one.
//
// It is the third wall: who comes for another purpose has no key.
func (tx *Tx) mayOpen(c access.Compartment) bool {
	return !tx.scoped || tx.scope.Touches(c)
}
