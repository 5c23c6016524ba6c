//go:build !purego

#include "textflag.h"
#include "go_asm.h"

// The kernels for AVX-512. A block of eight filters lies in Z0 to Z15, one
// word of all eight in each; the words of a query are broadcast from memory.
//
// Word by word, counting takes an AND, a population count and an addition. A
// full adder takes two words into a running sum by three operations that
// contain the two ANDs, and leaves one word to count. With s the running sum
// (weight 1), and p and r two products of a filter and a query word:
//
//	t     = s ^ p           VPTERNLOGQ 0x78: dst ^ (filter & query)
//	sum   = t ^ r           the same
//	carry = t ? ^sum : s    VPTERNLOGQ 0x74, of weight 2
//
// Where t is 0, s and p agree and are the majority; where it is 1, they cancel
// and r, which is the inverse of the sum, decides.
//
// Registers: R8 job, CX block, R9 first query, SI query, R10 number of
// queries, DX queries left, R12 number of the block, R13 room for hits,
// DI next hit, BX hits written, Z30 threshold, Z20 counts.

// ADD adds the products of filter words F, G and query words at p, r to the
// running sum S and leaves the new one in SUM and the carry in S. T is scratch.
#define ADD(F, p, G, r, S, T, SUM) \
	VMOVDQA64       S, T; \
	VPTERNLOGQ.BCST $0x78, p(SI), F, T; \
	VMOVDQA64       T, SUM; \
	VPTERNLOGQ.BCST $0x78, r(SI), G, SUM; \
	VPTERNLOGQ      $0x74, SUM, T, S

// COUNT8 leaves in Z20 the bits shared over 8 words of the query from o on.
#define COUNT8(o) \
	VPANDQ.BCST (o+0)(SI), Z0, Z16; \
	ADD(Z1, (o+8), Z2, (o+16), Z16, Z17, Z18); \
	VPOPCNTQ    Z16, Z20; \
	ADD(Z3, (o+24), Z4, (o+32), Z18, Z17, Z16); \
	VPOPCNTQ    Z18, Z18; \
	VPADDQ      Z18, Z20, Z20; \
	ADD(Z5, (o+40), Z6, (o+48), Z16, Z17, Z18); \
	VPOPCNTQ    Z16, Z16; \
	VPADDQ      Z16, Z20, Z20; \
	VPADDQ      Z20, Z20, Z20; \
	VPANDQ.BCST (o+56)(SI), Z7, Z19; \
	VPOPCNTQ    Z18, Z18; \
	VPOPCNTQ    Z19, Z19; \
	VPADDQ      Z18, Z19, Z19; \
	VPADDQ      Z19, Z20, Z20

// COUNT16 leaves in Z20 the bits shared over 16 words of the query from o on.
// Two chains of adders, over the first eight words and the last, run side by
// side and meet in the last adder.
#define COUNT16(o) \
	VPANDQ.BCST (o+0)(SI), Z0, Z16; \
	VPANDQ.BCST (o+64)(SI), Z8, Z23; \
	ADD(Z1, (o+8), Z2, (o+16), Z16, Z17, Z18); \
	ADD(Z9, (o+72), Z10, (o+80), Z23, Z24, Z25); \
	VPOPCNTQ    Z16, Z20; \
	VPOPCNTQ    Z23, Z21; \
	ADD(Z3, (o+24), Z4, (o+32), Z18, Z17, Z16); \
	ADD(Z11, (o+88), Z12, (o+96), Z25, Z24, Z23); \
	VPOPCNTQ    Z18, Z18; \
	VPOPCNTQ    Z25, Z25; \
	VPADDQ      Z18, Z20, Z20; \
	VPADDQ      Z25, Z21, Z21; \
	ADD(Z5, (o+40), Z6, (o+48), Z16, Z17, Z18); \
	ADD(Z13, (o+104), Z14, (o+112), Z23, Z24, Z25); \
	VPOPCNTQ    Z16, Z16; \
	VPOPCNTQ    Z23, Z23; \
	VPADDQ      Z16, Z20, Z20; \
	VPADDQ      Z23, Z21, Z21; \
	ADD(Z7, (o+56), Z15, (o+120), Z18, Z17, Z16); \
	VPADDQ      Z21, Z20, Z20; \
	VPOPCNTQ    Z18, Z18; \
	VPOPCNTQ    Z25, Z25; \
	VPOPCNTQ    Z16, Z16; \
	VPADDQ      Z18, Z20, Z20; \
	VPADDQ      Z16, Z25, Z25; \
	VPADDQ      Z20, Z20, Z20; \
	VPADDQ      Z25, Z20, Z20

#define LOAD8 \
	VMOVDQU64 0(CX), Z0; \
	VMOVDQU64 64(CX), Z1; \
	VMOVDQU64 128(CX), Z2; \
	VMOVDQU64 192(CX), Z3; \
	VMOVDQU64 256(CX), Z4; \
	VMOVDQU64 320(CX), Z5; \
	VMOVDQU64 384(CX), Z6; \
	VMOVDQU64 448(CX), Z7; \
	ADDQ      $512, CX

#define LOAD16 \
	LOAD8; \
	VMOVDQU64 0(CX), Z8; \
	VMOVDQU64 64(CX), Z9; \
	VMOVDQU64 128(CX), Z10; \
	VMOVDQU64 192(CX), Z11; \
	VMOVDQU64 256(CX), Z12; \
	VMOVDQU64 320(CX), Z13; \
	VMOVDQU64 384(CX), Z14; \
	VMOVDQU64 448(CX), Z15; \
	ADDQ      $512, CX

#define START \
	MOVQ         j+0(FP), R8; \
	MOVQ         job_cand(R8), CX; \
	MOVQ         job_query(R8), R9; \
	MOVQ         job_queries(R8), R10; \
	MOVQ         job_hits(R8), DI; \
	MOVQ         job_room(R8), R13; \
	VPBROADCASTQ job_need(R8), Z30; \
	XORL         R12, R12; \
	XORL         BX, BX

// HIT writes down the block, the query, the lanes in K1 and the counts.
#define HIT \
	VPMOVQW Z20, hit_shared(DI); \
	MOVL    R12, hit_block(DI); \
	MOVQ    R10, AX; \
	SUBQ    DX, AX; \
	MOVW    AX, hit_query(DI); \
	KMOVB   K1, AX; \
	MOVB    AX, hit_mask(DI); \
	ADDQ    $hit__size, DI; \
	INCQ    BX; \
	DECQ    R13

#define FINISH \
	MOVQ BX, job_found(R8); \
	MOVQ R12, job_done(R8); \
	VZEROUPPER; \
	RET

// func avx512x8(j *job)
TEXT ·avx512x8(SB), NOSPLIT, $0-8
	START

block:
	CMPQ R12, job_blocks(R8)
	JGE  end
	CMPQ R13, R10
	JLT  end
	LOAD8
	MOVQ R9, SI
	MOVQ R10, DX

query:
	COUNT8(0)
	VPCMPUQ  $5, Z30, Z20, K1
	KORTESTB K1, K1
	JNE      hit

next:
	ADDQ $64, SI
	DECQ DX
	JNE  query
	INCQ R12
	JMP  block

hit:
	HIT
	JMP next

end:
	FINISH

// func avx512x16(j *job)
TEXT ·avx512x16(SB), NOSPLIT, $0-8
	START

block:
	CMPQ R12, job_blocks(R8)
	JGE  end
	CMPQ R13, R10
	JLT  end
	LOAD16
	MOVQ R9, SI
	MOVQ R10, DX

query:
	COUNT16(0)
	VPCMPUQ  $5, Z30, Z20, K1
	KORTESTB K1, K1
	JNE      hit

next:
	ADDQ $128, SI
	DECQ DX
	JNE  query
	INCQ R12
	JMP  block

hit:
	HIT
	JMP next

end:
	FINISH

// func avx512x32(j *job)
//
// A filter is twice as long as the registers: the first half of a block is
// compared with all queries, and the counts wait in job.partial (R11).
TEXT ·avx512x32(SB), NOSPLIT, $0-8
	START

block:
	CMPQ R12, job_blocks(R8)
	JGE  end
	CMPQ R13, R10
	JLT  end
	LOAD16
	MOVQ R9, SI
	MOVQ R10, DX
	MOVQ job_partial(R8), R11

first:
	COUNT16(0)
	VMOVDQU64 Z20, (R11)
	ADDQ      $64, R11
	ADDQ      $256, SI
	DECQ      DX
	JNE       first
	LOAD16
	MOVQ      R9, SI
	MOVQ      R10, DX
	MOVQ      job_partial(R8), R11

query:
	COUNT16(128)
	VPADDQ   (R11), Z20, Z20
	VPCMPUQ  $5, Z30, Z20, K1
	KORTESTB K1, K1
	JNE      hit

next:
	ADDQ $64, R11
	ADDQ $256, SI
	DECQ DX
	JNE  query
	INCQ R12
	JMP  block

hit:
	HIT
	JMP next

end:
	FINISH
