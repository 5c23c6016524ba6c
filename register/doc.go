// Package register knows the domain's intake and its judgements: the draft of a
// notification and the rules by which it is checked, the notification as
// evidence that is never changed (door 1, [Receive]), the decisions that join
// notifications to persons and take joins back (door 2, [Decide] and
// [DecideRun]), who is one person by what stands ([Persons]), and what stands
// of a person when notifications contradict each other ([Survive]). It does not
// know where anything is stored, how it comes in, how pairs are found, or what
// is counted.
package register
