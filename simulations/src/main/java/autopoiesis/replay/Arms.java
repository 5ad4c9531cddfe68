package autopoiesis.replay;

import autopoiesis.relational.Paradigm;
import autopoiesis.relational.law.ParadigmReading;
import autopoiesis.relational.reading.AutoregressiveRidge;
import autopoiesis.relational.reading.Biography;
import autopoiesis.relational.reading.Blend;
import autopoiesis.relational.reading.Ease;
import autopoiesis.relational.reading.ImplicitAls;
import autopoiesis.relational.reading.ItemKnn;
import autopoiesis.relational.reading.LabelPopularity;
import autopoiesis.relational.reading.Popularity;
import autopoiesis.relational.reading.ReadingFactory;
import autopoiesis.relational.reading.RecentPopularity;
import autopoiesis.relational.reading.SessionKnn;
import autopoiesis.relational.reading.Successor;
import autopoiesis.relational.reading.UserKnn;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The one table of arms by name. A reading that knows a person by its history has three arms: with
 * -live (the bare name means the same) it learns from each act at once; with -refit and -frozen it
 * learns at windows or from the warm start alone, and popularity stands in for persons it does not
 * know. Paradigms are arms by their names. Immutable.
 */
public final class Arms {
  private final Map<String, Arm> byName;

  private Arms(Map<String, Arm> byName) {
    this.byName = byName;
  }

  /** All arms that come with the framework. */
  public static Arms standard() {
    Map<String, Arm> table = new LinkedHashMap<>();
    Map<String, ReadingFactory> counting = counting();
    Map<String, ReadingFactory> personal = personal();
    counting.forEach((name, factory) -> addCounting(table, name, factory));
    personal.forEach((name, factory) -> addPersonal(table, name, factory));
    List<ReadingFactory> parts = new ArrayList<>(counting.values());
    parts.addAll(personal.values());
    put(table, new Arm("blend-live", new Blend(parts), Update.LIVE));
    Paradigm.all().forEach(paradigm -> put(table, of(paradigm)));
    addToHoldAutopoieticAgainst(table);
    return new Arms(table);
  }

  /**
   * The spectral faces alone, at 64 dimensions; and the same mix with laws learned on the warm
   * start and then held, with only the mix learned and not the half-lives and ridges of faces, and
   * wholly frozen at the warm start.
   */
  private static void addToHoldAutopoieticAgainst(Map<String, Arm> table) {
    put(table, CircleStudy.arms().get(0));
    put(table, named("autopoietic-laws-frozen", Paradigm.AUTOPOIETIC.with(Paradigm.Laws.FROZEN)));
    ReadingFactory mixAlone =
        ParadigmReading.factory(Paradigm.AUTOPOIETIC, s -> s.withActs(s.acts(), 0));
    put(table, new Arm("autopoietic-half-lives-held", mixAlone, Update.LIVE));
    put(table, named("autopoietic-frozen", Paradigm.AUTOPOIETIC.with(Paradigm.Update.NEVER)));
  }

  private static Arm named(String name, Paradigm paradigm) {
    return new Arm(name, ParadigmReading.factory(paradigm), Update.LIVE);
  }

  /** A paradigm as an arm of its name; the paradigm itself decides when it learns. */
  public static Arm of(Paradigm paradigm) {
    return new Arm(paradigm.name(), ParadigmReading.factory(paradigm), Update.LIVE);
  }

  /** Readings that do not ask what a person did. */
  private static Map<String, ReadingFactory> counting() {
    Map<String, ReadingFactory> table = new LinkedHashMap<>();
    table.put("popularity", Popularity::new);
    table.put("recent-popularity", new RecentPopularity(5000));
    table.put("label-popularity", LabelPopularity.standard());
    table.put("biography", Biography.standard());
    return table;
  }

  /** Readings that know a person by its history. */
  private static Map<String, ReadingFactory> personal() {
    Map<String, ReadingFactory> table = new LinkedHashMap<>();
    table.put("item-knn", ItemKnn.standard());
    table.put("ease", Ease.standard());
    table.put("ease-decayed", Ease.decayed());
    table.put("successor", Successor.standard());
    table.put("session-knn", SessionKnn.standard());
    table.put("user-knn", UserKnn.standard());
    table.put("implicit-als", ImplicitAls.standard());
    table.put("autoregressive", AutoregressiveRidge.standard());
    return table;
  }

  private static void addCounting(Map<String, Arm> table, String name, ReadingFactory factory) {
    put(table, new Arm(name, factory, Update.LIVE));
    put(table, new Arm(name + "-live", factory, Update.LIVE));
    put(table, new Arm(name + "-refit", factory, Update.REFIT));
    put(table, new Arm(name + "-frozen", factory, Update.FROZEN));
  }

  private static void addPersonal(Map<String, Arm> table, String name, ReadingFactory factory) {
    put(table, new Arm(name, factory, Update.LIVE));
    put(table, new Arm(name + "-live", factory, Update.LIVE));
    put(table, new Arm(name + "-refit", new Newcomers(factory, Update.REFIT), Update.LIVE));
    put(table, new Arm(name + "-frozen", new Newcomers(factory, Update.FROZEN), Update.LIVE));
  }

  private static void put(Map<String, Arm> table, Arm arm) {
    table.put(arm.name(), arm);
  }

  /** These and one arm more; an arm of the same name is replaced. */
  public Arms with(Arm arm) {
    Map<String, Arm> table = new LinkedHashMap<>(byName);
    put(table, arm);
    return new Arms(table);
  }

  /** All names, in the order of the table. */
  public List<String> names() {
    return List.copyOf(byName.keySet());
  }

  /**
   * The arm of this name.
   *
   * @throws UnknownArmException when there is none; it lists the names
   */
  public Arm named(String name) {
    Arm arm = byName.get(name);
    if (arm == null) {
      throw new UnknownArmException(name, names());
    }
    return arm;
  }

  /** The arms of these names, in this order. */
  public List<Arm> named(List<String> names) {
    return names.stream().map(this::named).toList();
  }

  /** The live baselines that a claim must beat, and the blend of them. */
  public List<Arm> liveBaselines() {
    List<Arm> arms = new ArrayList<>();
    counting().keySet().forEach(name -> arms.add(named(name)));
    personal().keySet().forEach(name -> arms.add(named(name + "-live")));
    arms.add(named("blend-live"));
    return arms;
  }
}
