package autopoiesis.relational;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import autopoiesis.core.RandomStream;
import autopoiesis.core.RandomStreams;
import autopoiesis.core.Relation;
import autopoiesis.core.Relation.Reciprocity;
import autopoiesis.core.Relation.Sign;
import autopoiesis.optimization.Outcome;
import autopoiesis.relational.Equilibrium.Method;
import autopoiesis.relational.Equilibrium.Solution;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EquilibriumTest {
  private static final Equilibrium EXACT = Equilibrium.withDefaults().withTolerance(1e-13);

  private static Identities column(double... values) {
    return Identities.of(values.length, 1, values);
  }

  private static Identities ramp() {
    double[] s = new double[34];
    for (int i = 0; i < 34; i++) {
      s[i] = i / 33.0;
    }
    return column(s);
  }

  private static double mean(Identities z) {
    return z.mean()[0];
  }

  private static double variance(Identities z) {
    double sum = 0;
    for (int i = 0; i < z.size(); i++) {
      sum += Math.pow(z.get(i, 0) - mean(z), 2);
    }
    return sum / z.size();
  }

  @Test
  void solve_pathOfThree_isLaplacianFriedkinJohnsen() {
    Solution solution = EXACT.solve(Webs.of(Webs.path(3)), Formation.equal(1), column(0, 0, 1));
    assertThat(solution.identities().toArray())
        .containsExactly(new double[] {1 / 8.0, 1 / 4.0, 5 / 8.0}, within(1e-13));
    assertThat(solution.outcome()).isEqualTo(Outcome.CONVERGED);
    assertThat(solution.rate()).isEqualTo(2 / 3.0);
  }

  @Test
  void solve_karateLaplacian_matchesPublishedPolarisation() {
    Links karate = Karate.links();
    Identities z = EXACT.solve(Webs.of(karate), Formation.equal(1), ramp()).orThrow();
    double disagreement = 0;
    double conflict = 0;
    for (int a = 0; a < 34; a++) {
      conflict += Math.pow(z.get(a, 0) - a / 33.0, 2);
      for (int link = karate.start(a); link < karate.start(a + 1); link++) {
        disagreement += Math.pow(z.get(a, 0) - z.get(karate.other(link), 0), 2) / 2;
      }
    }
    double polarisation = 34 * variance(z);
    assertThat(polarisation).isCloseTo(.6188427018, within(1e-10));
    assertThat(disagreement).isCloseTo(.5329026771, within(1e-10));
    assertThat(conflict).isCloseTo(1.3204024490, within(1e-10));
    assertThat(conflict + 2 * disagreement + polarisation).isCloseTo(3.0050505051, within(1e-10));
  }

  @Test
  void solve_karateFriedkinJohnsen_kappaIsAShareOfMass() {
    IdentityGraph karate = Webs.of(Karate.links());
    // z = lambda W z + (1 - lambda) s with W row-stochastic: kappa = (1 - lambda) / lambda of mass.
    Identities half =
        EXACT.solve(karate, Formation.equal(1).withKappa(Kappa.shareOfMass(1)), ramp()).orThrow();
    assertThat(mean(half)).isCloseTo(.4973990063, within(1e-10));
    assertThat(variance(half)).isCloseTo(.0631155797, within(1e-10));
    assertThat(half.get(0, 0)).isCloseTo(.1515135560, within(1e-10));
    assertThat(half.get(33, 0)).isCloseTo(.8315779663, within(1e-10));
    Identities social =
        EXACT
            .solve(karate, Formation.equal(1).withKappa(Kappa.shareOfMass(1 / 9.0)), ramp())
            .orThrow();
    assertThat(mean(social)).isCloseTo(.4920182686, within(1e-10));
    assertThat(variance(social)).isCloseTo(.0173531594, within(1e-10));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void solve_randomWebs_bothMethodsAgreeWithinTheirBounds(long seed) {
    RandomStream random = new RandomStreams(seed).stream("web");
    IdentityGraph web = Webs.of(randomLinks(60, 300, random));
    Identities anchors = randomAnchors(60, 4, random);
    Formation formation = Formation.equal(1).withKappa(Kappa.constant(.5));
    Equilibrium loose = Equilibrium.withDefaults().withTolerance(1e-4);
    Solution cg = loose.withMethod(Method.CONJUGATE_GRADIENT).solve(web, formation, anchors);
    Solution gs = loose.withMethod(Method.GAUSS_SEIDEL).solve(web, formation, anchors);
    Identities exact = EXACT.solve(web, formation, anchors).orThrow();
    assertThat(cg.identities().largestDifference(exact)).isPositive().isLessThan(cg.bound());
    assertThat(gs.identities().largestDifference(exact)).isPositive().isLessThan(gs.bound());
    assertThat(cg.iterations()).isLessThan(gs.iterations());
    assertThat(satisfies(web, formation, anchors, exact)).isLessThan(1e-12);
  }

  /** The largest violation of equation (1), written out as in its definition. */
  private static double satisfies(
      IdentityGraph web, Formation formation, Identities x, Identities z) {
    double worst = 0;
    for (int a = 0; a < web.nodes(); a++) {
      double kappa = .5;
      for (int i = 0; i < x.dimension(); i++) {
        double above = kappa * x.get(a, i);
        double below = kappa;
        for (int b = 0; b < web.nodes(); b++) {
          above += formation.pi(0) * web.links(0).between(a, b) * z.get(b, i);
          below += formation.pi(0) * web.links(0).between(a, b);
        }
        worst = Math.max(worst, Math.abs(above / below - z.get(a, i)));
      }
    }
    return worst;
  }

  @Test
  void solve_oneWay_onlyTheSourceIsMade() {
    Relation follows = Webs.tie("follows").withReciprocity(Reciprocity.ONE_WAY);
    Links links = Links.of(2, new int[] {0}, new int[] {1}, new double[] {3});
    Solution solution = EXACT.solve(Webs.of(follows, links), Formation.equal(1), column(0, 1));
    assertThat(solution.method()).isEqualTo(Method.GAUSS_SEIDEL);
    assertThat(solution.identities().toArray())
        .containsExactly(new double[] {.75, 1}, within(1e-13));
    assertThatThrownBy(
            () ->
                EXACT
                    .withMethod(Method.CONJUGATE_GRADIENT)
                    .solve(Webs.of(follows, links), Formation.equal(1), column(0, 1)))
        .hasMessageContaining("mutual");
  }

  @Test
  void solve_refusal_pushesApart() {
    Relation refuses = Webs.tie("refuses").withSign(Sign.REFUSES);
    Identities z =
        EXACT.solve(Webs.of(refuses, Webs.path(2)), Formation.equal(1), column(.5, 1)).orThrow();
    // 2 z0 = .5 - z1 and 2 z1 = 1 - z0, so z = (0, .5): each has moved away from the other.
    assertThat(z.toArray()).containsExactly(new double[] {0, .5}, within(1e-13));
  }

  @Test
  void solve_affirmedAndRefusedAlike_isInConflictNotUnrelated() {
    List<Relation> both = List.of(Webs.tie("yes"), Webs.tie("no").withSign(Sign.REFUSES));
    Links path = Webs.path(2);
    IdentityGraph web = new IdentityGraph(Webs.persons(2), both, List.of(path, path), 0);
    Identities z = EXACT.solve(web, Formation.equal(2), column(1, 1)).orThrow();
    assertThat(z.toArray()).containsExactly(new double[] {.5, .5}, within(1e-13));
  }

  @Test
  void solve_newMass_movesSmoothly() {
    double last = 0;
    for (double weight : new double[] {1e-9, 1e-6, 1e-3, 1}) {
      Links links = Links.mutual(2, new int[] {0}, new int[] {1}, new double[] {weight});
      double z = EXACT.solve(Webs.of(links), Formation.equal(1), column(0, 1)).orThrow().get(0, 0);
      assertThat(z).isGreaterThan(last).isCloseTo(weight / (1 + 2 * weight), within(1e-13));
      last = z;
    }
  }

  @Test
  void solve_missingRelation_shrinksNothing() {
    Links path = Webs.path(3);
    Links none = Links.of(3, new int[0], new int[0], new double[0]);
    List<Relation> two = List.of(Webs.tie("a"), Webs.tie("b"));
    Identities anchors = column(1, 1, 1);
    IdentityGraph web = new IdentityGraph(Webs.persons(3), two, List.of(path, none), 0);
    Identities z = EXACT.solve(web, Formation.equal(2), anchors).orThrow();
    assertThat(z.toArray()).containsExactly(new double[] {1, 1, 1}, within(1e-13));
  }

  @Test
  void solve_nobodyTied_isTheAnchorWhateverKappa() {
    Links none = Links.of(2, new int[0], new int[0], new double[0]);
    Formation share = Formation.equal(1).withKappa(Kappa.shareOfMass(.3));
    Solution solution = EXACT.solve(Webs.of(none), share, column(3, -4));
    assertThat(solution.orThrow()).isEqualTo(column(3, -4));
    assertThat(solution.rate()).isZero();
  }

  @Test
  void solve_limitReached_saysSoAndBoundsTheError() {
    Formation weak = Formation.equal(1).withKappa(Kappa.constant(1e-3));
    Solution solution =
        Equilibrium.withDefaults()
            .withMethod(Method.GAUSS_SEIDEL)
            .withLimit(3)
            .solve(Webs.of(Karate.links()), weak, ramp());
    assertThat(solution.outcome()).isEqualTo(Outcome.ITERATION_LIMIT);
    assertThat(solution.bound()).isGreaterThan(1e-3);
    assertThatThrownBy(solution::orThrow).hasMessageContaining("3 iterations");
  }

  @Test
  void solve_goodGuess_takesNoIteration() {
    IdentityGraph karate = Webs.of(Karate.links());
    Identities z = EXACT.solve(karate, Formation.equal(1), ramp()).orThrow();
    Solution again = Equilibrium.withDefaults().solve(karate, Formation.equal(1), ramp(), z);
    assertThat(again.iterations()).isZero();
  }

  static Links randomLinks(int nodes, int edges, RandomStream random) {
    int[] from = new int[edges];
    int[] to = new int[edges];
    double[] weights = new double[edges];
    for (int e = 0; e < edges; e++) {
      from[e] = random.nextInt(nodes);
      to[e] = (from[e] + 1 + random.nextInt(nodes - 1)) % nodes;
      weights[e] = random.nextDouble();
    }
    return Links.mutual(nodes, from, to, weights);
  }

  static Identities randomAnchors(int size, int dimension, RandomStream random) {
    double[] numbers = new double[size * dimension];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = random.nextGaussian();
    }
    return Identities.of(size, dimension, numbers);
  }
}
